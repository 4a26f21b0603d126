import { httpMeasure } from './http.ts'
import { postern } from './postern.ts'
import type { Measure } from './stage.ts'

const AUDIENCE = 'https://api.example.com'
const BEARER = { jwt: { audience: AUDIENCE } }

/** Ten terms, all of which have to be looked at. */
const ALLOW = [
  "claims.email.endsWith('@example.com')",
  'claims.email_verified == true',
  "'staff' in claims.groups",
  "'admins' in claims.groups",
  "!('guests' in claims.groups)",
  "claims.name.startsWith('Ada')",
  "claims.family_name == 'Lovelace'",
  "claims.given_name == 'Ada'",
  "subject.startsWith('user_')",
  "provider == 'bench'",
].join(' && ')

/** What it costs to find out who asks, and whether they may: a session and an API client, with and without a policy. */
export const callersMeasure: Measure = httpMeasure({
  name: 'callers',
  title:
    '1 KB GET, 64 connections, of a session and of an API client with a JWT, with and without a policy of ten terms',
  yardstick: 'session',
  variants: [
    postern('session'),
    postern('session, policy', { route: { allow: ALLOW } }),
    postern('session, policy, takes tokens', { route: { allow: ALLOW, bearer: BEARER } }),
    postern('token', { route: { bearer: BEARER }, audience: AUDIENCE }),
    postern('token, policy', { route: { allow: ALLOW, bearer: BEARER }, audience: AUDIENCE }),
  ],
  upstream: 'files',
  fresh: true,
  load: () => ({ connections: 64, path: '/1k' }),
})
