import { Type } from 'typebox'
import { Duration, Text } from './keyword.ts'

/** `identity.assertion`. */
export const AssertionSchema = Type.Object(
  {
    header: Text('identityHeaderName', {
      description: 'The header that carries it.',
      default: 'X-Postern-Assertion',
    }),
    lifetime: Duration({
      description: 'How long it is valid. What an app gets is valid for at least a fifth of that.',
      default: '5m',
      atLeast: '10s',
      atMost: '1h',
    }),
    algorithm: Type.Enum(['ES256', 'EdDSA', 'RS256'], {
      description:
        'The algorithm of the signature. ES256 is the quickest to sign; RS256 takes about fifteen times as long.',
      default: 'ES256',
    }),
    claims: Type.Array(Type.String({ minLength: 1 }), {
      description: 'The claims to copy into it, beside iss, sub, aud, iat, exp and provider.',
      default: ['email', 'name', 'groups'],
      maxItems: 50,
      uniqueItems: true,
    }),
    keyFile: Type.Optional(
      Type.Union(
        [
          Text(undefined, { description: 'One key.' }),
          Type.Array(Type.String({ minLength: 1 }), {
            description: 'The first one signs; all are published.',
            minItems: 1,
            maxItems: 8,
            uniqueItems: true,
          }),
        ],
        {
          description:
            'File of the private key, PEM or JWK. Left out: Postern makes keys and rotates them every 30 days. They are kept in redis, or with the memory store in this process.',
        },
      ),
    ),
    audience: Type.Optional(
      Text(undefined, { description: "The `aud` of every assertion. Left out: the request's host, without port." }),
    ),
  },
  {
    additionalProperties: false,
    description:
      'A signed JWT about the person for the app. Its public keys are at <prefix>/jwks.json. Off by default.',
  },
)
