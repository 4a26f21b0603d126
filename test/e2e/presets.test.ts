import t from 'tap'
import { createBrowser } from '../support/browser.ts'
import { DOCUMENTED } from '../support/documented-providers.ts'
import { type Received, startEcho, valuesOf } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { CLIENT, startStandIn } from '../support/provider-stand-in.ts'
import { SESSION_SECRET } from '../support/stack.ts'

const NAMES = Object.keys(DOCUMENTED) as (keyof typeof DOCUMENTED)[]

/**
 * One gateway with every preset. Each is led to a stand-in, on loopback, by its issuer, or by its endpoints where it has
 * no issuer; all else is the preset's.
 */
const [ports, echo] = await Promise.all([gatewayPorts(), startEcho()])
t.teardown(() => echo.stop())
const origin = `http://localhost:${ports.gateway}`
const standIns = new Map(
  await Promise.all(NAMES.map(async (name) => [name, await startStandIn(DOCUMENTED[name])] as const)),
)
t.teardown(() => Promise.all([...standIns.values()].map((standIn) => standIn.close())))

const providers = [...standIns].map(([name, standIn]) => {
  const { paths } = DOCUMENTED[name]
  const at =
    standIn.issuer === undefined
      ? {
          authorizationEndpoint: `${standIn.origin}${paths.authorize}`,
          tokenEndpoint: `${standIn.origin}${paths.token}`,
          userinfoEndpoint: `${standIn.origin}${paths.userinfo}`,
          callback: 'own',
          ...(name === 'github' && { claimSources: [{ kind: 'github-email', url: standIn.origin }] }),
        }
      : { issuer: standIn.issuer }
  const preset = name === 'okta-custom' ? 'okta' : name
  return [name, { preset, clientId: CLIENT.id, clientSecret: CLIENT.secret, allowInsecure: true, ...at }]
})
const gateway = await startGateway(
  {
    publicUrl: origin,
    providers: Object.fromEntries(providers),
    session: { secrets: [SESSION_SECRET] },
    identity: { headers: { 'X-User': 'subject', 'X-Provider': 'provider', 'X-Email': 'claims.email' } },
    routes: NAMES.map((name) => ({ name, path: `/${name}`, provider: name, upstream: echo.origin })),
  },
  { ports },
)
t.teardown(() => gateway.stop())

const USERS: Readonly<Record<keyof typeof DOCUMENTED, readonly [subject: string, email?: string]>> = {
  coloop: ['user_2ada', 'ada@example.com'],
  google: ['10769150350006150715113082367', 'ada@example.com'],
  // It does not say that an email is verified, so that it is not passed on.
  entra: ['aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb'],
  github: ['583231', 'ada@example.com'],
  okta: ['00uixa271s6x7qt8I0h7', 'ada@example.com'],
  'okta-custom': ['00uixa271s6x7qt8I0h7', 'ada@example.com'],
  auth0: ['auth0|5f7c8ec7c33c6c004bbafe82', 'ada@example.com'],
  keycloak: ['5a2b0f2e-0000-0000-0000-000000000000', 'ada@example.com'],
  gitlab: ['42', 'ada@example.com'],
}

for (const name of NAMES) {
  t.test(`${name}: sign in, come back to the page, sign out`, async (t) => {
    const browser = createBrowser()
    const page = await browser.navigate(`${origin}/${name}/page?a=%2F`)
    t.equal(page.url, `${origin}/${name}/page?a=%2F`)
    const received = page.json<Received>()
    const [subject, email] = USERS[name]
    t.strictSame(
      ['X-User', 'X-Provider', 'X-Email'].map((header) => valuesOf(received, header)[0]),
      [subject, name, email],
    )
    await browser.navigate(`${origin}/oauth2/sign-out`)
    const away = await browser.navigate(browser.location()!, { form: {}, follow: false })
    const { paths } = DOCUMENTED[name]
    const { origin: theirs } = standIns.get(name)!
    if (paths.logout === undefined) t.notMatch(away.headers.location ?? '', theirs)
    else t.match(away.headers.location, `${theirs}${paths.logout}`)
    t.equal((await browser.fetch(`${origin}/${name}`, { from: `${origin}/` })).status, 401)
  })
}

t.test('no token is in the log', async (t) => {
  t.notMatch(gateway.output(), /\b[ar]t-[\da-f-]{36}/)
})
