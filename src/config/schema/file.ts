import { Type } from 'typebox'
import { AssertionSchema } from './assertion.ts'
import { Duration, Listen, Names, Text } from './keyword.ts'
import { ProviderSchema } from './provider.ts'
import { RouteSchema } from './route.ts'
import { SessionSchema } from './session.ts'

/**
 * The configuration file with every default filled in. Types, validation, defaults and documentation are made from it.
 */
export const FileSchema = Type.Object(
  {
    publicUrl: Type.Union(
      [
        Text('publicUrl', { description: 'One origin.' }),
        Type.Array(Type.String({ syntax: 'publicUrl' }), { minItems: 1, uniqueItems: true }),
      ],
      {
        description:
          "The origin that browsers see; the redirect URI is publicUrl + prefix + /callback. Write a list for several origins: the request's host selects one.",
      },
    ),
    listen: Listen({ description: 'host:port, or unix:/path.', default: '0.0.0.0:4180' }),
    tls: Type.Optional(
      Type.Object(
        {
          certFile: Text(undefined, { description: 'PEM file of the certificate and its chain.' }),
          keyFile: Text(undefined, { description: 'PEM file of its key.' }),
        },
        {
          additionalProperties: false,
          description: 'TLS on the traffic port, with HTTP/2. Postern reloads the files when they change.',
        },
      ),
    ),
    workers: Type.Union([Type.Integer({ minimum: 1, maximum: 256 }), Type.Literal('auto')], {
      description: 'The number of processes that share the port; auto means one per core.',
      default: 1,
    }),
    prefix: Text('ownPrefix', {
      description: "The path prefix of Postern's own endpoints, on every host.",
      default: '/oauth2',
    }),
    allowInsecure: Type.Boolean({
      description: 'Whether an http:// publicUrl off loopback is accepted.',
      default: false,
    }),
    shutdown: Type.Object(
      {
        delay: Duration({
          description: 'How long Postern still serves requests after SIGTERM, while /readyz says that it is not ready.',
          default: '5s',
          atMost: '10m',
        }),
        deadline: Duration({
          description: 'How long requests in flight may then take to finish.',
          default: '30s',
          atMost: '1h',
        }),
      },
      { additionalProperties: false, description: 'How Postern stops at SIGTERM.', default: {} },
    ),
    log: Type.Object(
      {
        level: Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
          description: 'The lowest level that is logged.',
          default: 'info',
        }),
        format: Type.Enum(['auto', 'pretty', 'json'], {
          description: 'auto: pretty on a terminal, JSON elsewhere.',
          default: 'auto',
        }),
      },
      { additionalProperties: false, description: 'The log, on standard output.', default: {} },
    ),
    trustedProxies: Type.Array(Type.String({ syntax: 'network' }), {
      description: 'Networks (CIDR) of proxies whose X-Forwarded-* headers Postern trusts. None by default.',
      default: [],
    }),
    admin: Type.Object(
      {
        listen: Listen({
          description:
            'host:port, or unix:/path: health and sessions; metrics and the dashboard come with a later version.',
          default: '127.0.0.1:4181',
        }),
        token: Type.Optional(
          Text(undefined, {
            description:
              'The token that requests for anything but health and metrics must send as `Authorization: Bearer`. Without a token, only this machine may send them.',
            secret: true,
            minLength: 16,
          }),
        ),
      },
      { additionalProperties: false, description: 'The admin port.', default: {} },
    ),
    login: Type.Object(
      {
        origin: Type.Optional(
          Text('publicUrl', {
            description:
              "The one origin of publicUrl's at which all logins start and end, so that one redirect URI is registered for all hosts. If left out, each host does its own logins.",
          }),
        ),
      },
      { additionalProperties: false, description: 'Where people sign in.', default: {} },
    ),
    plugins: Type.Array(Type.String({ minLength: 1 }), {
      description:
        'Fastify plugins in front of proxied requests: JavaScript modules, loaded in this order and reloaded with the file.',
      default: [],
    }),
    providers: Names(ProviderSchema, {
      description: 'The authorization servers, by names that you choose.',
      minProperties: 1,
      propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$' },
    }),
    session: SessionSchema,
    refresh: Type.Object(
      {
        ahead: Duration({
          description: "How long before their expiry tokens are refreshed; at most half a token's lifetime.",
          default: '5m',
          atMost: '1d',
        }),
        retry: Type.Object(
          {
            attempts: Type.Integer({
              description: 'How often a refresh is tried.',
              default: 5,
              minimum: 1,
              maximum: 100,
            }),
            minDelay: Duration({ description: 'The first delay.', default: '250ms', atLeast: '1ms', atMost: '10m' }),
            maxDelay: Duration({ description: 'The longest delay.', default: '30s', atLeast: '1ms', atMost: '1h' }),
          },
          {
            additionalProperties: false,
            description: 'Retries with exponential backoff and full jitter. Retry-After is honoured.',
            default: {},
          },
        ),
        userinfoMaxAge: Duration({
          description: 'How old claims may be before they are read from userinfo again.',
          default: '10m',
          atMost: '30d',
        }),
      },
      { additionalProperties: false, description: 'How tokens and claims stay fresh.', default: {} },
    ),
    identity: Type.Object(
      {
        requireVerifiedEmail: Type.Boolean({
          description: 'Whether an email is left out if the provider does not mark it as verified.',
          default: true,
        }),
        preset: Type.Optional(
          Type.Enum(['oauth2-proxy'], {
            description:
              'The header names of another gateway: X-Forwarded-User, -Email, -Groups and -Preferred-Username, and the same as X-Auth-Request-*. `headers` adds to them, and overrides those of the same name.',
          }),
        ),
        headers: Type.Optional(
          Names(Type.String({ minLength: 1 }), {
            description:
              'Maps a header name to a CEL expression over subject, claims, tokens, session, provider and request. Without a preset your map replaces the default: X-Auth-Request-User (subject), and -Email, -Preferred-Username, -Name and -Groups (the claims).',
            propertyNames: { syntax: 'identityHeaderName' },
          }),
        ),
        assertion: Type.Optional(AssertionSchema),
      },
      { additionalProperties: false, description: 'What Postern tells the upstream about the person.', default: {} },
    ),
    rateLimit: Type.Object(
      {
        login: Type.Object(
          {
            max: Type.Integer({ description: 'The number of requests.', default: 30, minimum: 1, maximum: 1_000_000 }),
            per: Duration({
              description: 'The time in which they are allowed.',
              default: '1m',
              atLeast: '1s',
              atMost: '1d',
            }),
          },
          {
            additionalProperties: false,
            description: 'The limit per client address on the endpoints that start or finish a login.',
            default: {},
          },
        ),
      },
      {
        additionalProperties: false,
        description:
          "Rate limits of Postern's own endpoints, by token bucket. A request above a limit gets 429 with Retry-After.",
        default: {},
      },
    ),
    routes: Type.Array(RouteSchema, {
      description: 'The published routes. Their order does not matter: the most specific route wins.',
      minItems: 1,
    }),
  },
  { additionalProperties: false },
)

// An import type: Biome 2.5 overflows its stack when it follows an imported `Static` into typebox's types.
export type ConfigFile = import('typebox').Static<typeof FileSchema>
