import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { registerBackchannelLogout } from './backchannel-logout.ts'
import { registerCallback } from './callback.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { registerJwks } from './jwks.ts'
import { registerKeptForm } from './kept-form.ts'
import { registerRateLimit } from './rate-limit.ts'
import { readBody } from './read-body.ts'
import { registerSessions } from './sessions.ts'
import { registerSignIn } from './sign-in.ts'
import { registerSignOut } from './sign-out.ts'
import { registerStart } from './start.ts'
import { registerUserinfo } from './userinfo.ts'

/** Registers Postern's own endpoints, in a scope of their own: their hooks do not run for proxied requests. */
export async function registerEndpoints(app: FastifyInstance, parts: EndpointParts): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(cookie, { hook: false })
    await registerRateLimit(scope, parts.buckets)
    scope.addHook('preHandler', readBody)
    registerStart(scope, parts)
    registerCallback(scope, parts)
    registerSignIn(scope, parts)
    registerSignOut(scope, parts)
    registerSessions(scope, parts)
    registerBackchannelLogout(scope, parts)
    registerUserinfo(scope, parts)
    registerJwks(scope, parts)
    registerKeptForm(scope, parts)
  })
}
