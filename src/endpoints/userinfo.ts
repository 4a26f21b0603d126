import type { FastifyInstance } from 'fastify'
import { identityMemo } from '../caller/identity-memo.ts'
import { PosternError } from '../errors.ts'
import { publicClaims } from '../identity/public-claims.ts'
import { ENDPOINTS } from '../proxy/endpoint.ts'
import { contextOf } from '../proxy/request-context.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { sendJson } from './send-json.ts'
import { freshSessionOf } from './session-of.ts'

/** `/userinfo`: the signed-in person's claims as JSON; 401 without a session. */
export function registerUserinfo(
  app: FastifyInstance,
  parts: Pick<EndpointParts, 'sessions' | 'refresher' | 'ownCookies' | 'loginUrls' | 'renderer' | 'claimRules'>,
): void {
  app.route({
    method: [...ENDPOINTS.userinfo.methods],
    url: ENDPOINTS.userinfo.url,
    handler: async (request, reply) => {
      const context = contextOf(request.raw)
      const who = await freshSessionOf(parts, context)
      if (who === undefined) {
        throw new PosternError('PST_AUTH_REQUIRED', { loginUrl: parts.loginUrls.startTo(context, '/') })
      }
      const endsAt = new Date(who.session.endsAt).toISOString()
      const { person } = identityMemo(who, parts.renderer, parts.claimRules)
      return sendJson(reply, { ...publicClaims(person, parts.renderer.claimNames), endsAt })
    },
  })
}
