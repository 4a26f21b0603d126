import { Type } from 'typebox'
import { BearerSchema } from './bearer.ts'
import { CorsSchema } from './cors.ts'
import { Duration, Names, Size, Text } from './keyword.ts'
import { UpstreamSchema, UpstreamUrl } from './upstream.ts'

const HeaderChangesSchema = (description: string) =>
  Type.Object(
    {
      set: Names(Type.String({ syntax: 'headerValue' }), {
        description: 'Maps a header name to its value; replaces an existing header.',
        propertyNames: { syntax: 'headerName' },
        default: {},
      }),
      remove: Type.Array(Type.String({ syntax: 'headerName' }), {
        description: 'The names of headers to remove.',
        uniqueItems: true,
        default: [],
      }),
    },
    { additionalProperties: false, description, default: {} },
  )

export const RouteSchema = Type.Object(
  {
    name: Type.Optional(
      Text(undefined, { description: 'The name in logs and metrics. If left out: what the route matches.' }),
    ),
    host: Type.Optional(
      Text('host', { description: "A host name, or `*.example.com`. If left out: all of publicUrl's hosts." }),
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
        description: 'The methods that the route matches. If left out: all.',
        minItems: 1,
        uniqueItems: true,
      }),
    ),
    auth: Type.Enum(['required', 'optional', 'none'], {
      description:
        'Whether people must be signed in: required; optional (the app gets the identity of people who are signed in); none (Postern looks up no session and sends no identity).',
      default: 'required',
    }),
    unauthenticated: Type.Enum(['auto', 'redirect', 'unauthorized'], {
      description:
        'The response for people who are not signed in: auto redirects navigations and answers other requests with 401; redirect redirects every GET and HEAD; unauthorized answers with 401.',
      default: 'auto',
    }),
    provider: Type.Optional(
      Text(undefined, {
        description:
          'The provider to sign in at. If left out: the only provider, or the person chooses on the sign-in page.',
      }),
    ),
    allow: Type.Optional(
      Text(undefined, {
        description:
          'A CEL expression over subject, claims, provider, session, caller, request and route. If it is false or fails, the response is 403. See [policies](../policies.md).',
      }),
    ),
    enforce: Type.Boolean({
      description:
        'Whether `allow` refuses. If false, Postern logs and counts whom it would refuse, and lets them pass: to try a rule out.',
      default: true,
    }),
    stepUp: Type.Optional(
      Type.Object(
        {
          maxAge: Type.Optional(
            Duration({
              description: 'The greatest time since the person signed in at the provider (its `auth_time`).',
              atLeast: '1s',
              atMost: '365d',
            }),
          ),
          acr: Type.Optional(
            Type.Array(Type.String({ pattern: '^[!-~]{1,200}$', expects: 'printable characters without spaces' }), {
              description: 'The accepted `acr` values of the id token.',
              minItems: 1,
              maxItems: 10,
              uniqueItems: true,
            }),
          ),
        },
        {
          additionalProperties: false,
          description: 'Requires a recent or a stronger sign-in at the provider. Sends people there again if need be.',
          minProperties: 1,
        },
      ),
    ),
    bearer: Type.Optional(BearerSchema),
    origins: Type.Array(Type.String({ syntax: 'pageOrigin' }), {
      description:
        "The origins whose pages may use a person's session for WebSockets and for requests other than GET, HEAD and OPTIONS: self (the requested origin), origins by name, or '*' for all.",
      minItems: 1,
      uniqueItems: true,
      default: ['self'],
    }),
    cors: Type.Optional(CorsSchema),
    upstream: Type.Optional(
      Type.Union([UpstreamUrl, UpstreamSchema], {
        description:
          'The app that gets the requests: a URL, or a map with `urls`. If left out: the route is for forward authentication only.',
      }),
    ),
    rewrite: Type.Object(
      {
        stripPrefix: Type.Optional(
          Text('prefixPath', {
            description: "Removed from the start of the path; must be a prefix of the route's path.",
          }),
        ),
        addPrefix: Type.Optional(Text('addedPrefix', { description: 'Added in front of the path.' })),
      },
      { additionalProperties: false, description: 'How the path changes on the way to the upstream.', default: {} },
    ),
    headers: HeaderChangesSchema('Changes to the request headers, on the way to the upstream.'),
    responseHeaders: HeaderChangesSchema('Changes to the response headers.'),
    rateLimit: Type.Optional(
      Type.Object(
        {
          max: Type.Integer({ description: 'The number of requests.', minimum: 1, maximum: 10_000_000 }),
          per: Duration({
            description: 'The time in which they are allowed.',
            default: '1m',
            atLeast: '1s',
            atMost: '1d',
          }),
          key: Type.Enum(['user', 'address'], {
            description:
              'user counts requests that may pass, by person, and those of people who are not signed in by client address; address counts every request by client address, refused ones too.',
            default: 'user',
          }),
        },
        {
          additionalProperties: false,
          description:
            'A rate limit by token bucket. A request above it gets 429 with Retry-After. All replicas share it when the store is redis.',
        },
      ),
    ),
    keepAlive: Type.Boolean({
      description: 'Whether requests extend the idle timeout of the session. Write false for pollers.',
      default: true,
    }),
    keepPost: Type.Boolean({
      description:
        'Whether a form (at most 256 KB) that meets an expired session is kept until the person has signed in again, who can then send it.',
      default: false,
    }),
    maxBody: Size({ description: 'The largest request body. A larger one gets 413.', default: 'unlimited' }),
    websocket: Type.Boolean({ description: 'Whether WebSocket connections are allowed.', default: true }),
    encodedSlash: Type.Enum(['reject', 'keep'], {
      description: 'What happens to %2F in a path: reject answers with 400; keep leaves it as a part of its segment.',
      default: 'reject',
    }),
  },
  { additionalProperties: false },
)

// An import type: Biome 2.5 overflows its stack when it follows an imported `Static` into typebox's types.
export type RouteFile = import('typebox').Static<typeof RouteSchema>
