import { createServer } from 'node:http'
import type { Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { portOf } from './ports.ts'

/** A provider that asks nothing: it sends everybody back with a code at once, as one does that knows the person. */
export async function startReadyProvider(t: Test): Promise<string> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://provider')
    const json = (value: unknown) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(value))
    }
    if (url.pathname === '/authorize') {
      const back = new URL(url.searchParams.get('redirect_uri') ?? '')
      back.search = new URLSearchParams({ code: 'a-code', state: url.searchParams.get('state') ?? '' }).toString()
      response.writeHead(302, { Location: back.href }).end()
    } else if (url.pathname === '/token')
      json({
        access_token: 'an-access-token',
        refresh_token: 'a-refresh-token',
        token_type: 'Bearer',
        expires_in: 3600,
      })
    else json({ sub: 'ada', email: 'ada@example.com', email_verified: true })
  })
  await listen(server, 0)
  t.teardown(() => new Promise((resolve) => server.close(resolve)))
  t.teardown(() => server.closeAllConnections())
  return `http://127.0.0.1:${portOf(server)}`
}

/** Its section of the file. */
export function readyProviderSection(origin: string) {
  return {
    authorizationEndpoint: `${origin}/authorize`,
    tokenEndpoint: `${origin}/token`,
    userinfoEndpoint: `${origin}/userinfo`,
    clientId: 'app',
    allowInsecure: true,
  }
}
