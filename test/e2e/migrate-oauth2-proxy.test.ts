import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { createBrowser } from '../support/browser.ts'
import { type Received, startEcho, valuesOf } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { startOidcProvider } from '../support/oidc-provider.ts'
import { PROGRAM } from '../support/program.ts'
import { CLIENT_SECRET, SESSION_SECRET } from '../support/stack.ts'

t.test("the gateway that oauth2-proxy's Dex example describes signs people in", async (t) => {
  const [ports, echo] = await Promise.all([gatewayPorts(), startEcho()])
  t.teardown(() => echo.stop())
  const origin = `http://localhost:${ports.gateway}`
  const provider = await startOidcProvider({
    shape: 'openid-connect',
    clients: [{ clientId: 'oauth2-proxy', redirectUris: [`${origin}/oauth2/callback`], clientSecret: CLIENT_SECRET }],
    clientMetadata: { token_endpoint_auth_method: 'client_secret_basic' },
  })
  t.teardown(() => provider.stop())
  // test/cli/migrate/examples/dex.flags, with the addresses of this test and some more options.
  const flags = [
    '--provider oidc',
    '--provider-display-name "My OIDC Provider"',
    '--client-id oauth2-proxy',
    `--client-secret ${CLIENT_SECRET}`,
    `--redirect-url ${origin}/oauth2/callback`,
    `--oidc-issuer-url ${provider.origin}`,
    '--scope "openid email profile groups offline_access"',
    '--cookie-secure=false',
    '--cookie-secret=secret',
    '--email-domain example.com',
    `--http-address 127.0.0.1:${ports.gateway}`,
    `--metrics-address 127.0.0.1:${ports.admin}`,
    `--upstream ${echo.origin}/`,
    '--skip-auth-route "GET=^/open/"',
    '--api-route ^/api',
  ]
  const file = join(mkdtempSync(join(tmpdir(), 'postern-migrate-')), 'oauth2-proxy.flags')
  writeFileSync(file, flags.join('\n'))
  const migrated = spawnSync(process.execPath, [PROGRAM, 'migrate', 'oauth2-proxy', file], { encoding: 'utf8' })
  t.equal(migrated.status, 0, migrated.stderr)
  const gateway = await startGateway(() => migrated.stdout, {
    ports,
    env: { OAUTH2_PROXY_CLIENT_SECRET: CLIENT_SECRET, POSTERN_SESSION_SECRET: SESSION_SECRET },
  })
  t.teardown(() => gateway.kill())

  const browser = createBrowser()
  const page = await browser.navigate(`${origin}/deep?x=1`)
  t.equal(page.url, `${origin}/deep?x=1`)
  const received = page.json<Received>()
  for (const prefix of ['X-Forwarded', 'X-Auth-Request']) {
    t.same(valuesOf(received, `${prefix}-User`), ['user_2ada'])
    t.same(valuesOf(received, `${prefix}-Email`), ['ada@example.com'])
  }
  const spoofed = await browser.fetch(`${origin}/`, {
    headers: { 'X-Forwarded-User': 'root', X_Forwarded_Groups: 'stolen' },
  })
  t.same(valuesOf(spoofed.json<Received>(), 'X-Forwarded-User'), ['user_2ada'])
  t.same(valuesOf(spoofed.json<Received>(), 'X-Forwarded-Groups'), valuesOf(received, 'X-Forwarded-Groups'))
  t.notMatch(spoofed.body, /root|stolen/)

  const stranger = createBrowser()
  t.equal((await stranger.navigate(`${origin}/open/page`)).status, 200, 'skip_auth_routes')
  t.equal((await stranger.navigate(`${origin}/api/x`)).status, 401, 'api_routes')
  provider.setClaims('user_2ada', { email: 'ada@elsewhere.example' })
  t.equal((await stranger.navigate(`${origin}/`)).status, 403, 'email_domains')
})
