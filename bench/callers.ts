import { httpMeasure } from './http.ts'
import { postern } from './postern.ts'
import type { Measure } from './stage.ts'

const AUDIENCE = 'https://api.example.com'
const BEARER = { jwt: { audience: AUDIENCE } }

/** Ten terms about the caller alone, all of which have to be looked at. */
const TERMS = [
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
]
const ALLOW = TERMS.join(' && ')
/** As many, the half of them about the request, so that they are judged for each. */
const ALLOW_BY_REQUEST = [
  ...TERMS.slice(0, 5),
  "request.method in ['GET', 'POST']",
  "request.path.startsWith('/')",
  "request.host == '127.0.0.1'",
  "request.query == ''",
  "request.address == '127.0.0.1'",
].join(' && ')

/** What it costs to find out who asks, and whether they may: a session and an API client, with and without a policy. */
export const callersMeasure: Measure = httpMeasure({
  name: 'callers',
  title: '1 KB GET, 64 connections, of a session and of an API client, with policies of ten terms and assertions',
  yardstick: 'session',
  variants: [
    postern('session'),
    postern('session, policy', { route: { allow: ALLOW } }),
    postern('session, policy by request', { route: { allow: ALLOW_BY_REQUEST } }),
    postern('session, policy, takes tokens', { route: { allow: ALLOW, bearer: BEARER } }),
    postern('session, assertion', { identity: { assertion: {} } }),
    postern('token', { route: { bearer: BEARER }, audience: AUDIENCE }),
    postern('token, policy', { route: { allow: ALLOW, bearer: BEARER }, audience: AUDIENCE }),
    postern('token, introspection', { route: { bearer: { introspect: true } }, opaqueToken: true }),
  ],
  upstream: 'files',
  fresh: true,
  load: () => ({ connections: 64, path: '/1k' }),
})

/** What unsafe requests cost more: whether the page that sent them may use the session. */
export const unsafeCallersMeasure: Measure = httpMeasure({
  name: 'unsafe-callers',
  title: '1 KB POST, 64 connections, with and without Origin, of a session and of an API client',
  yardstick: 'session',
  variants: [
    postern('session'),
    postern('session, Origin'),
    postern('session, Origin, policy', { route: { allow: ALLOW, bearer: BEARER } }),
    postern('token, Origin, policy', { route: { allow: ALLOW, bearer: BEARER }, audience: AUDIENCE }),
  ],
  upstream: 'discard',
  fresh: true,
  load: (variant) => ({
    connections: 64,
    path: '/',
    body: 1024,
    ...(variant.includes('Origin') && { origin: true }),
  }),
})
