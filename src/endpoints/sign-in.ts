import type { FastifyInstance, FastifyReply } from 'fastify'
import { signInPage } from '../pages/sign-in-page.ts'
import { ENDPOINTS } from '../proxy/endpoint.ts'
import { contextOf, type RequestContext } from '../proxy/request-context.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { loginDemandsOf } from './login-demands.ts'
import { loginHintsOf } from './login-hints.ts'
import { publicUrlOf } from './public-url-of.ts'
import { queryOf } from './query-of.ts'
import { sendPage } from './send-page.ts'

/** `/sign-in`: lets the person choose a provider. With only one provider, redirects to `/start`. */
export function registerSignIn(app: FastifyInstance, parts: Pick<EndpointParts, 'loginUrls' | 'providers'>): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: ENDPOINTS.signIn.url,
    handler: (request, reply) => signIn(parts, contextOf(request.raw), reply),
  })
}

async function signIn(
  parts: Pick<EndpointParts, 'loginUrls' | 'providers'>,
  context: RequestContext,
  reply: FastifyReply,
): Promise<FastifyReply> {
  publicUrlOf(context)
  const query = queryOf(context)
  const returnTo = parts.loginUrls.returnTo(query.get('rd') ?? undefined)
  const { parameters } = loginDemandsOf(query)
  reply.header('Cache-Control', 'no-store')
  const providers = [...parts.providers.values()].map(({ name, label, loginHints }) => ({
    label,
    href: parts.loginUrls.startTo(context, returnTo, name, { ...parameters, ...loginHintsOf(query, loginHints) }),
  }))
  const [only, ...others] = providers
  if (only !== undefined && others.length === 0) return reply.redirect(only.href, 302)
  return sendPage(reply, 200, signInPage({ providers, returnTo }))
}
