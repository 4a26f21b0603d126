import { Type } from 'typebox'
import { Duration, Text } from './keyword.ts'

/** One URL of an upstream: `upstream` itself, or an entry of `urls`. */
export const UpstreamUrl = Type.String({
  description: 'http:// or https:// origin, unix:/path, h2c:// (HTTP/2 without TLS) or h2:// (with TLS) origin.',
  syntax: 'upstreamUrl',
})

export const UpstreamSchema = Type.Object(
  {
    urls: Type.Array(UpstreamUrl, {
      description: 'The addresses of the app.',
      minItems: 1,
      uniqueItems: true,
    }),
    preserveHost: Type.Boolean({
      description: 'Whether the app gets the Host header that the browser sent.',
      default: true,
    }),
    connectTimeout: Duration({
      description: 'How long a connection may take to open.',
      default: '2s',
      atLeast: '10ms',
      atMost: '5m',
    }),
    responseTimeout: Duration({
      description: 'How long the app may take to send its response headers.',
      default: '30s',
      atLeast: '10ms',
      atMost: '1d',
    }),
    idleTimeout: Duration({
      description: 'How long a body or a tunnel may be idle in both directions. No limit for event streams.',
      default: '5m',
      atLeast: '1s',
      atMost: '7d',
    }),
    retries: Type.Integer({
      description:
        'How often an idempotent request is sent again after its connection failed, to another URL if there are several.',
      default: 1,
      minimum: 0,
      maximum: 10,
    }),
    healthCheck: Type.Optional(
      Type.Object(
        {
          path: Text('addedPrefix', { description: 'The path to request.' }),
          every: Duration({ description: 'How often to request it.', default: '10s', atLeast: '1s', atMost: '1h' }),
        },
        { additionalProperties: false, description: 'Checks regularly that the app responds.' },
      ),
    ),
    tls: Type.Optional(
      Type.Object(
        {
          caFile: Type.Optional(
            Text(undefined, { description: 'PEM file of the authorities that verify the certificate of the app.' }),
          ),
          certFile: Type.Optional(Text(undefined, { description: "PEM file of Postern's client certificate." })),
          keyFile: Type.Optional(Text(undefined, { description: 'PEM file of its key.' })),
          serverName: Type.Optional(Text('host', { description: 'The name in the certificate of the app.' })),
        },
        { additionalProperties: false, description: 'TLS to an https:// or h2:// upstream.' },
      ),
    ),
  },
  { additionalProperties: false },
)

// An import type: Biome 2.5 overflows its stack when it follows an imported `Static` into typebox's types.
export type UpstreamFile = import('typebox').Static<typeof UpstreamSchema>
