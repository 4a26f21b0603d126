import { Type } from 'typebox'
import { PRESET_NAMES } from '../preset-names.ts'
import { ClaimSourceSchema } from './claim-source.ts'
import { Duration, Names, Text } from './keyword.ts'

const Endpoint = (description: string) => Type.Optional(Text('endpoint', { description }))

export const ProviderSchema = Type.Object(
  {
    preset: Type.Optional(
      Type.Enum([...PRESET_NAMES], {
        description:
          'The name of known settings for a provider; other keys override them. docs/providers has a page for each.',
      }),
    ),
    tenant: Type.Optional(
      Text('tenant', {
        description: 'For the preset entra: the id of the tenant whose people sign in, a GUID.',
      }),
    ),
    issuer: Type.Optional(
      Text('issuer', { description: 'The OpenID Connect issuer, whose discovery document names the endpoints.' }),
    ),
    authorizationEndpoint: Endpoint('The URL where the browser signs in, for a provider without discovery.'),
    tokenEndpoint: Endpoint('The URL where codes and refresh tokens are redeemed, for a provider without discovery.'),
    userinfoEndpoint: Endpoint('The URL where the claims are read, for a provider without discovery.'),
    introspectionEndpoint: Endpoint('The token introspection endpoint (RFC 7662).'),
    revocationEndpoint: Endpoint('The token revocation endpoint (RFC 7009), used at sign-out.'),
    endSessionEndpoint: Endpoint('The endpoint for OpenID Connect RP-initiated logout, used at sign-out.'),
    pushedAuthorizationRequestEndpoint: Endpoint(
      'The pushed authorization request endpoint (RFC 9126), for a provider without discovery.',
    ),
    jwksUri: Endpoint('The URL of the keys that id tokens are signed with.'),
    clientId: Text(undefined, { description: 'The client id of the application that is registered at the provider.' }),
    clientSecret: Type.Optional(
      Text(undefined, {
        description:
          'The client secret of a confidential client. Leave it out for a public client, which has PKCE only.',
        secret: true,
      }),
    ),
    clientAuth: Type.Optional(
      Type.Enum(['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'client_assertion', 'none'], {
        description:
          "How the application authenticates at the token endpoint, and at the others that ask for it. If left out: with a clientSecret the preset's method or client_secret_basic, with a clientKey private_key_jwt, with a clientAssertionFile client_assertion, else none.",
      }),
    ),
    clientKey: Type.Optional(
      Text('privateKey', {
        description:
          'The private key for private_key_jwt: PEM, or a JWK with optional `kid` and `alg`. Usually read from a file.',
        secret: true,
      }),
    ),
    clientAssertionFile: Type.Optional(
      Text(undefined, {
        description:
          "A file with a client assertion that another program signs and renews (RFC 7523 2.2): a workload identity, such as Kubernetes' projected service account token. It is read at every use.",
      }),
    ),
    clientAssertionAudience: Type.Optional(
      Type.Enum(['issuer', 'token-endpoint', 'called-endpoint'], {
        description:
          "The audience of the assertion that private_key_jwt sends (RFC 7523 3). If left out: the preset's; else issuer, or token-endpoint for a provider without an issuer. called-endpoint is the endpoint that the assertion is sent to. Ory Hydra wants token-endpoint, Okta called-endpoint.",
      }),
    ),
    scopes: Type.Optional(
      Type.Array(
        Type.String({ pattern: '^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$', expects: 'a scope without spaces (RFC 6749 3.3)' }),
        {
          description:
            "The scopes to request. If left out: the preset's; else `openid`, `email` and `profile` with an issuer; else none. With an issuer Postern adds `offline_access` if discovery lists it, because without a refresh token a session ends with its access token. Not for a Keycloak realm (`/realms/` in the issuer), which gives a refresh token anyway and with `offline_access` sends no logout tokens.",
          uniqueItems: true,
        },
      ),
    ),
    authorizationParams: Names(Type.String(), {
      description: 'Parameters added to the authorization request.',
      default: {},
    }),
    loginHints: Type.Array(
      Type.String({ pattern: '^[A-Za-z0-9._-]{1,64}$', expects: 'the name of a parameter, such as login_hint' }),
      {
        description:
          'Parameters of `<prefix>/start` that are passed on to the authorization request, such as `login_hint`, `domain_hint` or `kc_idp_hint`. Each may be up to 512 characters long. None by default.',
        default: [],
        uniqueItems: true,
      },
    ),
    pkce: Type.Boolean({
      description: 'Whether the authorization request carries a PKCE challenge (RFC 7636).',
      default: true,
    }),
    pushedAuthorizationRequests: Type.Enum(['auto', 'always', 'never'], {
      description:
        'Whether the authorization request is sent to the provider directly, so that the browser carries only a reference to it (RFC 9126). auto: where discovery offers it, and without if that fails, unless the provider requires it. always: no login without it. never: for a provider that offers it and does not do it well.',
      default: 'auto',
    }),
    timeout: Duration({
      description: 'How long one request to the provider may take.',
      default: '10s',
      atLeast: '100ms',
      atMost: '2m',
    }),
    label: Type.Optional(
      Text(undefined, {
        description: "The text of the sign-in page's button. If left out: `Sign in with` and the provider's name.",
      }),
    ),
    caFile: Type.Optional(
      Text(undefined, { description: "PEM file of the authorities that verify the provider's certificate." }),
    ),
    callback: Type.Enum(['shared', 'own'], {
      description:
        "The redirect URI that is registered at the provider. shared: publicUrl + prefix + /callback. own: the same, then / and the provider's name, so that another provider's response is never taken for this one's (RFC 9700 4.4). Use own with several providers for one that sends no `iss`.",
      default: 'shared',
    }),
    subjectClaim: Type.Optional(
      Type.Union(
        [Text(undefined, { description: 'One claim.' }), Type.Array(Type.String({ minLength: 1 }), { minItems: 1 })],
        {
          description:
            "The claim that identifies the person and never changes; or a list, of which the first existing claim is used. `email` is used only if the provider marks it as verified. If left out: the preset's, or `sub`.",
        },
      ),
    ),
    claimSources: Type.Optional(
      Type.Array(ClaimSourceSchema, {
        description:
          "Where to read claims that neither the id token nor userinfo have. Read at sign-in, and again with userinfo. If left out: the preset's, or none.",
      }),
    ),
    subjectType: Type.Optional(
      Type.Enum(['string', 'integer'], {
        description:
          'The JSON type of the subjectClaim. integer: a whole number, whose digits become the subject; a text is then refused, so that 1 and "1" are never the same person. If left out: the preset\'s, or string, as OpenID Connect says.',
      }),
    ),
    revokeTokens: Type.Optional(
      Type.Boolean({
        description:
          "Whether the tokens of a session that is signed out are revoked at the provider (RFC 7009). If left out: the preset's, or true. Google ends all tokens of a person when one is revoked.",
      }),
    ),
    allowInsecure: Type.Boolean({
      description: 'Whether http:// endpoints are accepted; on loopback only.',
      default: false,
    }),
  },
  { additionalProperties: false },
)

// An import type: Biome 2.5 overflows its stack when it follows an imported `Static` into typebox's types.
export type ProviderFile = import('typebox').Static<typeof ProviderSchema>
