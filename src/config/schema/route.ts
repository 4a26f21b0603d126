import { type Static, Type } from 'typebox'
import { Duration, Names, Size, Text } from './keyword.ts'

/** The syntaxes of one URL, marked once for both spellings of an upstream. */
const UpstreamUrl = Type.String({
  description: 'http:// or https:// origin, unix:/path, h2c:// (HTTP/2 without TLS) or h2:// (with TLS) origin.',
  syntax: 'upstreamUrl',
})

const UpstreamSchema = Type.Object(
  {
    urls: Type.Array(UpstreamUrl, {
      description: 'Where the app listens.',
      minItems: 1,
      uniqueItems: true,
    }),
    preserveHost: Type.Boolean({
      description: 'Whether the app sees the Host that the browser sent.',
      default: true,
    }),
    connectTimeout: Duration({
      description: 'How long connecting may take.',
      default: '2s',
      atLeast: '10ms',
      atMost: '5m',
    }),
    responseTimeout: Duration({
      description: 'How long the app may take until its response headers.',
      default: '30s',
      atLeast: '10ms',
      atMost: '1d',
    }),
    idleTimeout: Duration({
      description: 'How long a body or a tunnel may stand still, both ways. Event streams may for ever.',
      default: '5m',
      atLeast: '1s',
      atMost: '7d',
    }),
    retries: Type.Integer({
      description:
        'How often an idempotent request is sent again when the connection failed, on another URL where there are several.',
      default: 1,
      minimum: 0,
      maximum: 10,
    }),
    healthCheck: Type.Optional(
      Type.Object(
        {
          path: Text('addedPrefix', { description: 'What is asked for.' }),
          every: Duration({ description: 'How often.', default: '10s', atLeast: '1s', atMost: '1h' }),
        },
        { additionalProperties: false, description: 'Asks the app whether it is well.' },
      ),
    ),
    tls: Type.Optional(
      Type.Object(
        {
          caFile: Type.Optional(Text(undefined, { description: 'PEM file of the authorities to check with.' })),
          certFile: Type.Optional(Text(undefined, { description: 'PEM file of our certificate.' })),
          keyFile: Type.Optional(Text(undefined, { description: 'PEM file of its key.' })),
          serverName: Type.Optional(Text('host', { description: 'The name in the certificate.' })),
        },
        { additionalProperties: false, description: 'TLS to an https:// or h2:// upstream.' },
      ),
    ),
  },
  { additionalProperties: false },
)

const HeaderChangesSchema = (description: string) =>
  Type.Object(
    {
      set: Names(Type.String({ syntax: 'headerValue' }), {
        description: 'Header name to value; replaces what is there.',
        propertyNames: { syntax: 'headerName' },
        default: {},
      }),
      remove: Type.Array(Type.String({ syntax: 'headerName' }), {
        description: 'Header names.',
        uniqueItems: true,
        default: [],
      }),
    },
    { additionalProperties: false, description, default: {} },
  )

const BearerSchema = Type.Object(
  {
    introspect: Type.Optional(Type.Literal(true, { description: 'Asks the introspection endpoint (RFC 7662).' })),
    userinfo: Type.Optional(Type.Literal(true, { description: 'Asks the userinfo endpoint.' })),
    jwt: Type.Optional(
      Type.Object(
        {
          audience: Type.Union(
            [
              Text(undefined, { description: 'One audience.' }),
              Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }),
            ],
            { description: 'The audience, or a list: any of them.' },
          ),
        },
        { additionalProperties: false, description: 'Verifies a JWT access token (RFC 9068).' },
      ),
    ),
  },
  {
    additionalProperties: false,
    description: 'API clients with `Authorization: Bearer`; exactly one of introspect, userinfo and jwt.',
    planned: {},
  },
)

export const RouteSchema = Type.Object(
  {
    name: Type.Optional(Text(undefined, { description: 'For logs and metrics. Left out: what it matches.' })),
    host: Type.Optional(
      Text('host', { description: "Exact, or `*.example.com`. Left out: any of publicUrl's hosts." }),
    ),
    path: Type.Union(
      [
        Text('routePath', { description: 'A prefix, matched by whole segments.' }),
        Type.Object(
          { exact: Text('routePath', { description: 'One path.' }) },
          { additionalProperties: false, description: 'One path alone.' },
        ),
      ],
      { description: 'A prefix, matched by whole segments, or `{ exact: /path }`.' },
    ),
    methods: Type.Optional(
      Type.Array(Type.String({ syntax: 'method' }), {
        description: 'The methods it answers. Left out: all.',
        minItems: 1,
        uniqueItems: true,
      }),
    ),
    auth: Type.Enum(['required', 'optional', 'none'], {
      description:
        'Whether one must be signed in: required; optional (identity when there is one); none (no session is looked up, no identity sent).',
      default: 'required',
    }),
    unauthenticated: Type.Enum(['auto', 'redirect', 'unauthorized'], {
      description: 'What someone who is not signed in gets: auto redirects navigations and answers 401 to the rest.',
      default: 'auto',
    }),
    provider: Type.Optional(
      Text(undefined, {
        description: 'Where to sign in. Left out: the only provider, or the sign-in page lets the person choose.',
      }),
    ),
    allow: Type.Optional(
      Text(undefined, {
        description: 'CEL over subject, claims, session, provider and request; false or an error is 403.',
      }),
    ),
    stepUp: Type.Optional(
      Type.Object(
        {
          maxAge: Type.Optional(Duration({ description: 'How long ago the sign-in may be.', atLeast: '1s' })),
          acr: Type.Optional(
            Type.Array(Type.String({ minLength: 1 }), { description: 'Any of these `acr` values.', minItems: 1 }),
          ),
        },
        {
          additionalProperties: false,
          description: 'Asks for a fresher or stronger sign-in.',
          planned: {},
          minProperties: 1,
        },
      ),
    ),
    bearer: Type.Optional(BearerSchema),
    origins: Type.Array(Type.String({ syntax: 'pageOrigin' }), {
      description:
        "Whose pages may use a person's session for requests other than GET, HEAD and OPTIONS, and for WebSockets: self (the host that is asked), origins by name, or '*' for all.",
      minItems: 1,
      uniqueItems: true,
      default: ['self'],
    }),
    upstream: Type.Union([UpstreamUrl, UpstreamSchema], { description: 'Where it goes: a URL, or a map with `urls`.' }),
    rewrite: Type.Object(
      {
        stripPrefix: Type.Optional(
          Text('prefixPath', { description: "Taken off the path; must be a prefix of the route's own." }),
        ),
        addPrefix: Type.Optional(Text('addedPrefix', { description: 'Put in front of the path.' })),
      },
      { additionalProperties: false, description: 'How the path changes on the way to the upstream.', default: {} },
    ),
    headers: HeaderChangesSchema('Changes to the request headers, on the way to the upstream.'),
    responseHeaders: HeaderChangesSchema('Changes to the response headers.'),
    rateLimit: Type.Optional(
      Type.Object(
        {
          max: Type.Integer({ description: 'The requests.', minimum: 1, maximum: 10_000_000 }),
          per: Duration({ description: 'In this time.', default: '1m', atLeast: '1s', atMost: '1d' }),
          key: Type.Enum(['user', 'address'], { description: 'Who is counted.', default: 'user' }),
        },
        { additionalProperties: false, description: 'Token bucket; 429 with Retry-After.', planned: {} },
      ),
    ),
    keepAlive: Type.Boolean({
      description: 'False: requests here (pollers) do not extend the idle timeout.',
      default: true,
    }),
    maxBody: Size({ description: 'Larger request bodies are refused with 413.', default: 'unlimited' }),
    websocket: Type.Boolean({ description: 'Whether WebSockets are let through.', default: true }),
    encodedSlash: Type.Enum(['reject', 'keep'], {
      description: 'What happens to %2F in a path: reject is 400; keep leaves it a part of its segment.',
      default: 'reject',
    }),
  },
  { additionalProperties: false },
)

export type RouteFile = Static<typeof RouteSchema>
export type UpstreamFile = Static<typeof UpstreamSchema>
