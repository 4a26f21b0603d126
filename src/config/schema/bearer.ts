import { Type } from 'typebox'
import { Duration, Text } from './keyword.ts'

/** The signature algorithms that have a public key: not `none`, not HMAC. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

const Audience = (description: string) =>
  Type.Union(
    [Text(undefined, { description: 'One audience.' }), Type.Array(Type.String({ minLength: 1 }), { minItems: 1 })],
    { description },
  )

const ProviderName = Type.Optional(
  Text(undefined, { description: "The provider to ask. If left out: the route's, or the only provider." }),
)

const IntrospectSchema = Type.Object(
  {
    provider: ProviderName,
    audience: Type.Optional(
      Audience('The audience that the answer must name in `aud`, or a list of accepted audiences. If left out: any.'),
    ),
  },
  { additionalProperties: false },
)

const UserinfoSchema = Type.Object({ provider: ProviderName }, { additionalProperties: false })

const JwtSchema = Type.Object(
  {
    audience: Audience('The audience of the app, which `aud` must name; or a list of accepted audiences.'),
    issuer: Type.Optional(
      Text('issuer', {
        description:
          "The issuer of the tokens, which `iss` must be; any issuer, a provider of this file or not. If left out: the provider's.",
      }),
    ),
    provider: Type.Optional(
      Text(undefined, {
        description: "The provider whose tokens these are. If left out, without issuer: the route's, or the only one.",
      }),
    ),
    jwksUri: Type.Optional(
      Text('endpoint', {
        description: "The URL of the issuer's keys. If left out: from the issuer's discovery document.",
      }),
    ),
    algorithms: Type.Array(Type.Enum([...ALGORITHMS]), {
      description: 'The accepted signature algorithms.',
      minItems: 1,
      default: [...ALGORITHMS],
    }),
    type: Type.Enum(['any', 'at+jwt'], {
      description:
        'The accepted `typ` of the header: at+jwt (RFC 9068) only; or any: at+jwt, JWT or none, as many issuers send. Id tokens, logout tokens and the like are never accepted.',
      default: 'any',
    }),
    caFile: Type.Optional(
      Text(undefined, { description: "PEM file of the authorities that verify the issuer's certificate." }),
    ),
    tokenFile: Type.Optional(
      Text(undefined, {
        description:
          "File of a bearer token that Postern sends when it asks for the issuer's keys. Kubernetes' API server wants one. Read again for every request.",
      }),
    ),
    timeout: Duration({
      description: "How long one request for the issuer's keys may take.",
      default: '10s',
      atLeast: '100ms',
      atMost: '2m',
    }),
    allowInsecure: Type.Boolean({
      description: 'Whether an http:// issuer or jwksUri is accepted; on loopback only.',
      default: false,
    }),
  },
  { additionalProperties: false, description: 'Postern verifies JWT access tokens itself (RFC 9068).' },
)

const BearerWaySchema = Type.Object(
  {
    introspect: Type.Optional(
      Type.Union([Type.Literal(true), IntrospectSchema], {
        description: "Postern asks the provider's introspection endpoint (RFC 7662): true, or a map.",
      }),
    ),
    userinfo: Type.Optional(
      Type.Union([Type.Literal(true), UserinfoSchema], {
        description:
          "Postern reads the provider's userinfo with the token: true, or a map. Accepts the tokens of every application of the provider.",
      }),
    ),
    jwt: Type.Optional(JwtSchema),
  },
  { additionalProperties: false, description: 'Exactly one of introspect, userinfo and jwt.' },
)

export const BearerSchema = Type.Union([BearerWaySchema, Type.Array(BearerWaySchema, { minItems: 1, maxItems: 8 })], {
  description:
    'How API clients authenticate with `Authorization: Bearer`: one way, or a list of ways, of which one must accept the token.',
})

// An import type: Biome 2.5 overflows its stack when it follows an imported `Static` into typebox's types.
export type BearerFile = import('typebox').Static<typeof BearerSchema>
export type BearerWayFile = import('typebox').Static<typeof BearerWaySchema>
