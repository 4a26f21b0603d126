import { type Static, Type } from 'typebox'
import { PRESETS } from '../preset.ts'
import { Duration, Names, Text } from './keyword.ts'

const Endpoint = (description: string) => Type.Optional(Text('endpoint', { description }))

export const ProviderSchema = Type.Object(
  {
    preset: Type.Optional(
      Type.Enum(Object.keys(PRESETS) as (keyof typeof PRESETS)[], {
        description: 'Known settings of a provider; keys beside it override them.',
      }),
    ),
    issuer: Type.Optional(
      Text('issuer', { description: 'OpenID Connect: the issuer, whose discovery document names the endpoints.' }),
    ),
    authorizationEndpoint: Endpoint('OAuth 2.0 by hand: where the browser is sent to sign in.'),
    tokenEndpoint: Endpoint('OAuth 2.0 by hand: where codes and refresh tokens are redeemed.'),
    userinfoEndpoint: Endpoint('OAuth 2.0 by hand: where the claims are read.'),
    introspectionEndpoint: Endpoint('Token introspection (RFC 7662).'),
    revocationEndpoint: Endpoint('Token revocation (RFC 7009), used at sign-out.'),
    endSessionEndpoint: Endpoint('OpenID Connect RP-initiated logout, used at sign-out.'),
    jwksUri: Endpoint('The keys that id tokens are signed with.'),
    clientId: Text(undefined, { description: 'The client id of the application that is registered at the provider.' }),
    clientSecret: Type.Optional(
      Text(undefined, {
        description: 'The client secret of a private application. Left out for a public one (PKCE only).',
        secret: true,
      }),
    ),
    clientAuth: Type.Optional(
      Type.Enum(['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'], {
        description:
          "How the application authenticates at the token endpoint. Left out: client_secret_basic (the preset's own where it has one) with a clientSecret, none without.",
      }),
    ),
    clientKey: Type.Optional(
      Text('privateKey', {
        description:
          'The private key for private_key_jwt: PEM, or a JWK, whose `kid` and `alg` are used. Usually from a file.',
        secret: true,
      }),
    ),
    clientAssertionAudience: Type.Optional(
      Type.Enum(['issuer', 'token-endpoint'], {
        description:
          'The audience of the assertion that private_key_jwt sends (RFC 7523 3). Left out: issuer; token-endpoint for a provider without one. Ory Hydra and Okta want token-endpoint.',
      }),
    ),
    scopes: Type.Optional(
      Type.Array(
        Type.String({ pattern: '^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$', expects: 'a scope without spaces (RFC 6749 3.3)' }),
        {
          description:
            "The scopes asked for. Left out: the preset's, or `openid`, `email` and `profile` with an issuer, or none. With an issuer `offline_access` as well where discovery lists it, since without a refresh token a session ends with its access token; not at a Keycloak realm (`/realms/` in the issuer), which gives one without and with it sends no logout tokens.",
          uniqueItems: true,
        },
      ),
    ),
    authorizationParams: Names(Type.String(), {
      description: 'Parameters added to the authorization request.',
      default: {},
    }),
    pkce: Type.Boolean({
      description: 'Whether the authorization request carries a PKCE challenge (RFC 7636).',
      default: true,
    }),
    timeout: Duration({
      description: 'How long one request to the provider may take.',
      default: '10s',
      atLeast: '100ms',
      atMost: '2m',
    }),
    label: Type.Optional(
      Text(undefined, {
        description: "What the sign-in page's button says. Left out: `Sign in with` and the provider's name.",
      }),
    ),
    caFile: Type.Optional(
      Text(undefined, { description: "PEM file of the authorities that the provider's certificate is checked with." }),
    ),
    callback: Type.Enum(['shared', 'own'], {
      description:
        "Which redirect URI is registered there. shared: publicUrl + prefix + /callback. own: the same and / and the provider's name, so that no other provider's answer is taken for this one's (RFC 9700 4.4); for providers that send no `iss`, where there are several.",
      default: 'shared',
    }),
    subjectClaim: Type.Optional(
      Type.Union(
        [Text(undefined, { description: 'One claim.' }), Type.Array(Type.String({ minLength: 1 }), { minItems: 1 })],
        {
          description:
            "The claim that says who it is, stable; or a list: the first that is there. The entry `email` counts only when the provider calls the email verified. Left out: the preset's, or `sub`.",
        },
      ),
    ),
    allowInsecure: Type.Boolean({
      description: 'Whether http:// endpoints are accepted; on loopback only.',
      default: false,
    }),
  },
  { additionalProperties: false },
)

export type ProviderFile = Static<typeof ProviderSchema>
