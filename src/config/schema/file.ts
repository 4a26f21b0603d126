import { type Static, Type } from 'typebox'
import { Duration, Names, Text } from './keyword.ts'
import { ProviderSchema } from './provider.ts'
import { RouteSchema } from './route.ts'
import { SessionSchema } from './session.ts'

const Listen = (description: string, address: string) => Text('listen', { description, default: address })

/** The file as it is written, every default filled in: the one source of types, validation, defaults and documentation. */
export const FileSchema = Type.Object(
  {
    publicUrl: Type.Union(
      [
        Text('publicUrl', { description: 'One origin.' }),
        Type.Array(Type.String({ syntax: 'publicUrl' }), { minItems: 1, uniqueItems: true }),
      ],
      {
        description:
          "The origin that browsers see; the redirect URI is publicUrl + prefix + /callback. Several: a list; the request's host picks one.",
      },
    ),
    listen: Listen('host:port, or unix:/path.', '0.0.0.0:4180'),
    tls: Type.Optional(
      Type.Object(
        {
          certFile: Text(undefined, { description: 'PEM file of the certificate and its chain.' }),
          keyFile: Text(undefined, { description: 'PEM file of its key.' }),
        },
        {
          additionalProperties: false,
          description: 'TLS on the traffic port, with HTTP/2; reloaded when the files change.',
        },
      ),
    ),
    workers: Type.Union([Type.Integer({ minimum: 1, maximum: 256 }), Type.Literal('auto')], {
      description: 'Processes that share the port; auto is one per core.',
      default: 1,
    }),
    prefix: Text('ownPrefix', {
      description: "Postern's own endpoints live under it, on every host.",
      default: '/oauth2',
    }),
    allowInsecure: Type.Boolean({
      description: 'Whether an http:// publicUrl off loopback is accepted.',
      default: false,
    }),
    shutdown: Type.Object(
      {
        delay: Duration({
          description: 'Not ready, but serving, for this long after SIGTERM.',
          default: '5s',
          atMost: '10m',
        }),
        deadline: Duration({ description: 'How long work in flight then has.', default: '30s', atMost: '1h' }),
      },
      { additionalProperties: false, description: 'What happens at SIGTERM.', default: {} },
    ),
    log: Type.Object(
      {
        level: Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
          description: 'The least that is logged.',
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
      description: "Networks (CIDR) whose X-Forwarded-* are believed. Nobody's, by default.",
      default: [],
    }),
    admin: Type.Object(
      {
        listen: Listen(
          'host:port, or unix:/path: health and sessions; metrics and the dashboard come with a later version.',
          '127.0.0.1:4181',
        ),
        token: Type.Optional(
          Text(undefined, {
            description:
              'Who asks for anything but health and metrics sends it as `Authorization: Bearer`. Without one only this machine may ask.',
            secret: true,
            minLength: 16,
          }),
        ),
      },
      { additionalProperties: false, description: 'The admin port.', default: {} },
    ),
    plugins: Type.Array(Type.String({ minLength: 1 }), {
      description:
        'Fastify plugins in front of proxied requests: JavaScript modules, loaded in this order and reloaded with the file.',
      default: [],
    }),
    providers: Names(ProviderSchema, {
      description: 'The authorization servers, by a name of your own.',
      minProperties: 1,
      propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$' },
    }),
    session: SessionSchema,
    refresh: Type.Object(
      {
        ahead: Duration({
          description: "Refresh this long before expiry (at most half the token's life).",
          default: '5m',
          atMost: '1d',
        }),
        retry: Type.Object(
          {
            attempts: Type.Integer({ description: 'How often it is tried.', default: 5, minimum: 1, maximum: 100 }),
            minDelay: Duration({ description: 'The first wait.', default: '250ms', atLeast: '1ms', atMost: '10m' }),
            maxDelay: Duration({ description: 'The longest wait.', default: '30s', atLeast: '1ms', atMost: '1h' }),
          },
          {
            additionalProperties: false,
            description: 'Exponential, full jitter; Retry-After is honoured.',
            default: {},
          },
        ),
        userinfoMaxAge: Duration({
          description: 'Claims older than this are read again.',
          default: '10m',
          atMost: '30d',
        }),
      },
      { additionalProperties: false, description: 'How tokens and claims stay fresh.', default: {} },
    ),
    identity: Type.Object(
      {
        requireVerifiedEmail: Type.Boolean({
          description: 'Whether an email that the provider does not call verified is held back.',
          default: true,
        }),
        headers: Names(Type.String({ minLength: 1 }), {
          description:
            'Header name to CEL expression over subject, claims, tokens, session, provider and request. A map of your own replaces the default one.',
          propertyNames: { syntax: 'identityHeaderName' },
          default: {
            'X-Auth-Request-User': 'subject',
            'X-Auth-Request-Email': 'claims.email',
            'X-Auth-Request-Preferred-Username': 'claims.preferred_username',
            'X-Auth-Request-Name': 'claims.name',
            'X-Auth-Request-Groups': 'claims.groups',
          },
        }),
        assertion: Type.Optional(
          Type.Object(
            {
              header: Text('identityHeaderName', { description: 'Its header.', default: 'X-Postern-Assertion' }),
              lifetime: Duration({ description: 'How long it is valid.', default: '5m', atLeast: '10s', atMost: '1h' }),
            },
            { additionalProperties: false, description: 'A signed JWT; keys at <prefix>/jwks.json.', planned: {} },
          ),
        ),
      },
      { additionalProperties: false, description: 'What the upstream is told about the person.', default: {} },
    ),
    rateLimit: Type.Object(
      {
        login: Type.Object(
          {
            max: Type.Integer({ description: 'The requests.', default: 30, minimum: 1, maximum: 1_000_000 }),
            per: Duration({ description: 'In this time.', default: '1m', atLeast: '1s', atMost: '1d' }),
          },
          {
            additionalProperties: false,
            description: 'Per client address, on the endpoints that start or finish a login.',
            default: {},
          },
        ),
      },
      { additionalProperties: false, description: 'Token buckets; 429 with Retry-After.', default: {} },
    ),
    routes: Type.Array(RouteSchema, {
      description: 'What is published. The order never matters: the most specific route wins.',
      minItems: 1,
    }),
  },
  { additionalProperties: false },
)

export type ConfigFile = Static<typeof FileSchema>
