import type { FastifyInstance, FastifyReply } from 'fastify'
import type { EndpointParts } from './endpoint-parts.ts'
import { SIGN_IN } from './endpoint-table.ts'
import { type Exchange, exchangeOfRequest } from './exchange.ts'
import { homeOf } from './home-of.ts'
import { signInPage } from './pages/sign-in-page.ts'
import { queryOf } from './query-of.ts'
import { sendPage } from './send-page.ts'

/** `/sign-in`: the choice of providers; with one provider it goes straight to `/start`. */
export function registerSignIn(app: FastifyInstance, parts: EndpointParts): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: SIGN_IN.url,
    handler: (request, reply) => signIn(parts, exchangeOfRequest(request.raw), reply),
  })
}

async function signIn(parts: EndpointParts, exchange: Exchange, reply: FastifyReply): Promise<FastifyReply> {
  homeOf(exchange)
  const returnTo = parts.loginUrls.returnTo(queryOf(exchange).get('rd') ?? undefined)
  reply.header('Cache-Control', 'no-store')
  if (parts.providers.size === 1) return reply.redirect(parts.loginUrls.startTo(exchange, returnTo), 302)
  const providers = [...parts.providers.values()].map(({ name, label }) => ({
    label,
    href: parts.loginUrls.startTo(exchange, returnTo, name),
  }))
  return sendPage(reply, 200, signInPage({ providers, returnTo }))
}
