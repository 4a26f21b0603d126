import type { FastifyInstance } from 'fastify'
import { identityMemo } from '../caller/identity-memo.ts'
import { PosternError } from '../errors.ts'
import { publicClaims } from '../identity/public-claims.ts'
import { USERINFO } from '../proxy/endpoint.ts'
import { contextOf } from '../proxy/request-context.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { freshSessionOf } from './session-of.ts'

/** `/userinfo`: who is signed in, as JSON; 401 when nobody is. */
export function registerUserinfo(app: FastifyInstance, parts: EndpointParts): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: USERINFO.url,
    handler: async (request, reply) => {
      const context = contextOf(request.raw)
      const who = await freshSessionOf(parts, context)
      if (who === undefined) {
        throw new PosternError('PST_AUTH_REQUIRED', { loginUrl: parts.loginUrls.startTo(context, '/') })
      }
      const endsAt = new Date(who.session.endsAt).toISOString()
      const { person } = identityMemo(who, parts.renderer, parts.claimRules)
      return reply
        .headers({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
        .type('application/json; charset=utf-8')
        .send(`${JSON.stringify({ ...publicClaims(person, parts.renderer.claimNames), endsAt })}\n`)
    },
  })
}
