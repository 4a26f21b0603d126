import type { Test } from 'tap'
import { type Browser, createBrowser } from './browser.ts'
import { type Echo, startEcho } from './echo.ts'
import { type Gateway, gatewayPorts, startGateway } from './gateway.ts'
import { type ProviderOptions, startOidcProvider, type TestProvider } from './oidc-provider.ts'

export const CLIENT_SECRET = 'a-client-secret-of-more-than-32-bytes'
export const SESSION_SECRET = 'a-session-secret-of-more-than-32-bytes'
/** The session's cookie on an http:// public URL. */
export const SESSION_COOKIE = 'postern'

export interface Stack {
  readonly gateway: Gateway
  readonly provider: TestProvider
  readonly echo: Echo
  readonly origin: string
  /** A browser that has signed in. */
  signedIn(id?: string): Promise<Browser>
}

export interface StackOptions {
  readonly shape?: ProviderOptions['shape']
  /** No client secret: PKCE only. */
  readonly public?: boolean
  /** Sections of the file over the usual ones; a function gets the upstream's origin. */
  readonly config?: (upstream: string, provider: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  readonly provider?: Partial<ProviderOptions> | ((origin: string) => Partial<ProviderOptions>)
}

/** The provider's section of the file. */
export function providerSection(origin: string, shape: ProviderOptions['shape'], isPublic: boolean) {
  return {
    clientId: 'app',
    allowInsecure: true,
    ...(isPublic ? {} : { clientSecret: CLIENT_SECRET }),
    ...(shape === 'coloop'
      ? {
          preset: 'coloop',
          authorizationEndpoint: `${origin}/oauth/authorize`,
          tokenEndpoint: `${origin}/oauth/token`,
          userinfoEndpoint: `${origin}/oauth/userinfo`,
          introspectionEndpoint: `${origin}/oauth/token_info`,
        }
      : {
          issuer: origin,
          clientAuth: isPublic ? 'none' : 'client_secret_post',
          scopes: ['openid', 'email', 'profile', 'offline_access'],
        }),
  }
}

/** Echo, provider and gateway, each real, stopped when the test is over. */
export async function startStack(t: Test, options: StackOptions = {}): Promise<Stack> {
  const { shape = 'coloop', public: isPublic = false } = options
  const [ports, echo] = await Promise.all([gatewayPorts(), startEcho()])
  t.teardown(() => echo.stop())
  // Another name of loopback than the provider's and the echo's: cookies know no ports.
  const origin = `http://localhost:${ports.gateway}`
  const provider = await startOidcProvider({
    shape,
    clients: [
      {
        clientId: 'app',
        redirectUris: [`${origin}/oauth2/callback`],
        ...(isPublic ? {} : { clientSecret: CLIENT_SECRET }),
      },
    ],
    ...(typeof options.provider === 'function' ? options.provider(origin) : options.provider),
  })
  t.teardown(() => provider.stop())
  const section = providerSection(provider.origin, shape, isPublic)
  const gateway = await startGateway(
    {
      publicUrl: origin,
      providers: { corp: section },
      session: { secrets: [SESSION_SECRET] },
      routes: [{ name: 'app', path: '/', upstream: echo.origin }],
      ...options.config?.(echo.origin, section),
    },
    { ports },
  )
  t.teardown(() => gateway.stop())
  return {
    gateway,
    provider,
    echo,
    origin,
    async signedIn(id) {
      if (id !== undefined) provider.signInAs(id)
      const browser = createBrowser()
      const page = await browser.navigate(`${origin}/`)
      if (page.status !== 200) throw new Error(`not signed in: ${page.status} ${page.url}\n${page.body}`)
      return browser
    },
  }
}
