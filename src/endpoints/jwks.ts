import type { FastifyInstance } from 'fastify'
import { PosternError } from '../errors.ts'
import { JWKS_MAX_AGE } from '../identity/assertion/key-times.ts'
import { ENDPOINTS } from '../proxy/endpoint.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { sendJson } from './send-json.ts'

/** `/jwks.json`: the public keys of assertions, as a JWK Set (RFC 7517 5). The same for everybody on every host. */
export function registerJwks(
  app: FastifyInstance,
  { assertionKeys, clock }: Pick<EndpointParts, 'assertionKeys' | 'clock'>,
): void {
  app.route({
    method: [...ENDPOINTS.jwks.methods],
    url: ENDPOINTS.jwks.url,
    handler: (_request, reply) => {
      const keys = assertionKeys.published(clock())
      if (keys.length === 0) {
        throw new PosternError('PST_STORE_UNAVAILABLE', {
          reason: 'the keys of assertions could not be read from the store yet',
          retryAfter: 2_000,
        })
      }
      return sendJson(reply, { keys }, { 'Cache-Control': `public, max-age=${JWKS_MAX_AGE / 1_000}` })
    },
  })
}
