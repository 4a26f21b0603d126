import { Type } from 'typebox'
import { Duration, Text } from './keyword.ts'

const MemoryStore = Type.Object(
  {
    kind: Type.Literal('memory'),
    maxSessions: Type.Integer({
      description: 'The sessions kept at most; the one unused for longest is given up first.',
      default: 100_000,
      minimum: 1,
      maximum: 10_000_000,
    }),
  },
  { additionalProperties: false, description: 'In this process: gone when it ends.' },
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
          sentinelUsername: Type.Optional(Text(undefined, { description: "The sentinels' own ACL user." })),
          sentinelPassword: Type.Optional(
            Text(undefined, { description: "The sentinels' own password.", secret: true }),
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
    username: Type.Optional(Text(undefined, { description: 'The ACL user, unless the url names one.' })),
    password: Type.Optional(
      Text(undefined, { description: 'Its password, unless the url has one; here it needs no escapes.', secret: true }),
    ),
    tls: Type.Union(
      [
        Type.Boolean(),
        Type.Object(
          {
            caFile: Type.Optional(
              Text(undefined, { description: "PEM file of the authorities to check with; left out: the system's." }),
            ),
            certFile: Type.Optional(Text(undefined, { description: 'PEM file of our certificate.' })),
            keyFile: Type.Optional(Text(undefined, { description: 'PEM file of its key.' })),
            serverName: Type.Optional(
              Text('host', { description: 'The name in the certificates, where it is not the address.' }),
            ),
          },
          {
            additionalProperties: false,
            description: 'TLS with authorities, or a certificate, of your own; every new connection reads the files.',
          },
        ),
      ],
      {
        description:
          'Whether connections to sentinels and nodes are TLS, or a map that also says how; for one server, rediss:// says whether.',
        default: false,
      },
    ),
    keyPrefix: Type.String({ description: 'What every key begins with.', default: 'postern:' }),
    localCache: Type.Object(
      {
        maxSessions: Type.Integer({
          description: 'The sessions remembered in this process at most.',
          default: 100_000,
          minimum: 0,
          maximum: 10_000_000,
        }),
        maxAge: Duration({
          description:
            'How long one is believed since it was last read from redis. One in use is then read again behind a response.',
          default: '30s',
          atMost: '5m',
        }),
      },
      { additionalProperties: false, description: 'What this process remembers of the store.', default: {} },
    ),
  },
  {
    additionalProperties: false,
    description: 'In Redis: shared by every replica. One of url, sentinel and cluster.',
  },
)

const CookieStore = Type.Object(
  { kind: Type.Literal('cookie') },
  {
    additionalProperties: false,
    description: 'Sealed in the browser, over several cookies if it must be. No revocation.',
  },
)

export const SessionSchema = Type.Object(
  {
    secrets: Type.Array(Type.String({ minBytes: 32, secret: true }), {
      description:
        'Secrets of at least 32 bytes each (`postern secret` makes one). The first seals, all open: rotate by putting a new one in front.',
      minItems: 1,
      uniqueItems: true,
      secret: true,
    }),
    cookie: Type.Object(
      {
        name: Type.Optional(
          Text('cookieName', {
            description:
              'Left out: `__Host-postern`; `__Secure-postern` with a domain or another path; `postern` when a publicUrl is http://.',
          }),
        ),
        sameSite: Type.Enum(['lax', 'strict', 'none'], {
          description: 'The SameSite attribute.',
          default: 'lax',
        }),
        domain: Type.Optional(
          Type.Union([Text('cookieDomain', { description: 'A domain.' }), Type.Null()], {
            description: 'The domain whose hosts share the session; null or left out: one host only.',
          }),
        ),
        path: Text('cookiePath', { description: 'The Path attribute.', default: '/' }),
      },
      { additionalProperties: false, description: 'The session cookie.', default: {} },
    ),
    lifetime: Duration({ description: 'The absolute end, from sign-in.', default: '7d', atLeast: '1s' }),
    idleTimeout: Duration({
      description: 'The end since the last request on a route whose keepAlive is true.',
      default: '12h',
      atLeast: '1s',
    }),
    store: Type.Union([MemoryStore, RedisStore, CookieStore], {
      description: 'Where sessions live.',
      default: { kind: 'memory' },
    }),
  },
  { additionalProperties: false, description: 'The session and its cookie.' },
)
