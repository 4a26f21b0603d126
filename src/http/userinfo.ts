import type { FastifyInstance } from 'fastify'
import { PosternError } from '../errors.ts'
import { publicClaims } from '../identity/public-claims.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { USERINFO } from './endpoint-table.ts'
import { exchangeOfRequest } from './exchange.ts'
import { identityMemo } from './session-memo.ts'
import { freshSessionOf } from './session-of.ts'

/** `/userinfo`: who is signed in, as JSON; 401 when nobody is. */
export function registerUserinfo(app: FastifyInstance, parts: EndpointParts): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: USERINFO.url,
    handler: async (request, reply) => {
      const exchange = exchangeOfRequest(request.raw)
      const who = await freshSessionOf(parts, exchange)
      if (who === undefined) {
        throw new PosternError('PST_AUTH_REQUIRED', { loginUrl: parts.loginUrls.startTo(exchange, '/') })
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
