import { Type } from 'typebox'
import { Duration } from './keyword.ts'

/** A route's `cors`. */
export const CorsSchema = Type.Object(
  {
    origins: Type.Array(Type.String({ syntax: 'corsOrigin' }), {
      description:
        "The origins whose scripts may send requests and read the responses: origins by name, or '*' for all. Those by name count as `origins` of the route too.",
      minItems: 1,
      uniqueItems: true,
    }),
    methods: Type.Optional(
      Type.Array(Type.String({ syntax: 'method' }), {
        description: "The methods that those scripts may use. If left out: the route's methods, or GET, HEAD and POST.",
        minItems: 1,
        uniqueItems: true,
      }),
    ),
    headers: Type.Array(Type.String({ syntax: 'headerName' }), {
      description: 'The request headers that they may set, such as Content-Type (for JSON) or Authorization.',
      uniqueItems: true,
      default: [],
    }),
    exposeHeaders: Type.Array(Type.String({ syntax: 'headerName' }), {
      description: "The app's response headers that they may read, besides the usual ones.",
      uniqueItems: true,
      default: [],
    }),
    credentials: Type.Boolean({
      description: "Whether those scripts may use the person's session.",
      default: false,
    }),
    maxAge: Duration({
      description: 'How long a browser may remember the answer to a preflight.',
      default: '10m',
      atMost: '1d',
    }),
  },
  {
    additionalProperties: false,
    description:
      "Lets other origins' scripts use this route (CORS). Postern answers preflights itself, without a session, and sets the Access-Control headers of every response.",
  },
)
