import { Type } from 'typebox'
import { Duration, Text } from './keyword.ts'

const MemoryStore = Type.Object(
  {
    kind: Type.Literal('memory'),
    maxSessions: Type.Integer({
      description: 'The greatest number of sessions. Above it, the least recently used session is dropped.',
      default: 100_000,
      minimum: 1,
      maximum: 10_000_000,
    }),
  },
  { additionalProperties: false, description: 'Sessions in the memory of this process. They are lost when it ends.' },
)

const Node = Type.String({ pattern: '^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$', expects: 'host:port' })

const RedisStore = Type.Object(
  {
    kind: Type.Literal('redis'),
    url: Type.Optional(
      Type.String({
        description: 'redis:// or rediss:// (TLS) URL of one server: `rediss://user:password@host:port/database`.',
        pattern: '^rediss?://',
        expects: 'a redis:// or rediss:// URL',
        secret: true,
      }),
    ),
    sentinel: Type.Optional(
      Type.Object(
        {
          name: Text(undefined, { description: "The master's name." }),
          nodes: Type.Array(Node, { description: 'host:port of the sentinels.', minItems: 1 }),
          sentinelUsername: Type.Optional(Text(undefined, { description: 'The ACL user for the sentinels.' })),
          sentinelPassword: Type.Optional(
            Text(undefined, { description: 'The password for the sentinels.', secret: true }),
          ),
        },
        { additionalProperties: false, description: 'Redis Sentinel.' },
      ),
    ),
    cluster: Type.Optional(
      Type.Object(
        { nodes: Type.Array(Node, { description: 'host:port of some nodes.', minItems: 1 }) },
        { additionalProperties: false, description: 'Redis Cluster.' },
      ),
    ),
    username: Type.Optional(Text(undefined, { description: 'The ACL user, if the url has none.' })),
    password: Type.Optional(
      Text(undefined, { description: 'The password, if the url has none. It needs no escapes here.', secret: true }),
    ),
    tls: Type.Union(
      [
        Type.Boolean(),
        Type.Object(
          {
            caFile: Type.Optional(
              Text(undefined, {
                description:
                  "PEM file of the authorities that verify the servers' certificates. If left out: the system's.",
              }),
            ),
            certFile: Type.Optional(Text(undefined, { description: "PEM file of Postern's client certificate." })),
            keyFile: Type.Optional(Text(undefined, { description: 'PEM file of its key.' })),
            serverName: Type.Optional(
              Text('host', { description: 'The name in the certificates, if it is not the address.' }),
            ),
          },
          {
            additionalProperties: false,
            description: 'TLS with your own authorities or client certificate. Every new connection reads the files.',
          },
        ),
      ],
      {
        description:
          'Whether connections to sentinels and nodes use TLS, or a map of TLS settings. For one server, write rediss:// in the url.',
        default: false,
      },
    ),
    keyPrefix: Type.String({ description: 'The prefix of every key.', default: 'postern:' }),
    localCache: Type.Object(
      {
        maxSessions: Type.Integer({
          description: 'The greatest number of sessions in the cache.',
          default: 100_000,
          minimum: 0,
          maximum: 10_000_000,
        }),
        maxAge: Duration({
          description:
            'How long a session in the cache is used before it is read from redis again. A session in use is read again in the background.',
          default: '30s',
          atMost: '5m',
        }),
      },
      { additionalProperties: false, description: "This process's cache of the store.", default: {} },
    ),
  },
  {
    additionalProperties: false,
    description: 'Sessions in Redis, shared by all replicas. Write exactly one of url, sentinel and cluster.',
  },
)

const CookieStore = Type.Object(
  { kind: Type.Literal('cookie') },
  {
    additionalProperties: false,
    description: 'Sessions encrypted in cookies of the browser. They cannot be revoked.',
  },
)

export const SessionSchema = Type.Object(
  {
    secrets: Type.Array(Type.String({ minBytes: 32, secret: true }), {
      description:
        'Secrets of at least 32 bytes each (`postern secret` makes one). The first encrypts, all decrypt: to rotate, put a new one in front.',
      minItems: 1,
      uniqueItems: true,
      secret: true,
    }),
    cookie: Type.Object(
      {
        name: Type.Optional(
          Text('cookieName', {
            description:
              'The name. If left out: `__Host-postern`; `__Secure-postern` with a domain or another path; `postern` when a publicUrl is http://.',
          }),
        ),
        sameSite: Type.Enum(['lax', 'strict', 'none'], {
          description: 'The SameSite attribute.',
          default: 'lax',
        }),
        domain: Type.Optional(
          Type.Union([Text('cookieDomain', { description: 'A domain.' }), Type.Null()], {
            description: 'The domain whose hosts share the session. If null or left out: one host only.',
          }),
        ),
        path: Text('cookiePath', { description: 'The Path attribute.', default: '/' }),
        partitioned: Type.Boolean({
          description:
            'Whether each site that shows the app in a frame has sessions of its own (CHIPS). Needs https:// and sameSite: none. Logins may then run in such a frame too.',
          default: false,
        }),
      },
      { additionalProperties: false, description: 'The session cookie.', default: {} },
    ),
    maxPerPerson: Type.Union([Type.Integer({ minimum: 1, maximum: 1_000 }), Type.Literal('unlimited')], {
      description:
        'How many sessions one person may have at a provider. A sign-in above that ends the oldest session. With login.origin, the sessions of one browser count as one.',
      default: 'unlimited',
    }),
    lifetime: Duration({
      description: 'How long after sign-in a session ends in any case.',
      default: '7d',
      atLeast: '1s',
    }),
    idleTimeout: Duration({
      description: 'How long after the last request on a route with keepAlive: true a session ends.',
      default: '12h',
      atLeast: '1s',
    }),
    store: Type.Union([MemoryStore, RedisStore, CookieStore], {
      description: 'Where sessions are stored.',
      default: { kind: 'memory' },
    }),
  },
  { additionalProperties: false, description: 'The session and its cookie.' },
)

// An import type: Biome 2.5 overflows its stack when it follows an imported `Static` into typebox's types.
export type SessionFile = import('typebox').Static<typeof SessionSchema>
