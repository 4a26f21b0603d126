import t from 'tap'
import type { EndpointParts } from '../../src/endpoints/endpoint-parts.ts'
import { openReturn, providerLogout } from '../../src/endpoints/provider-logout.ts'
import { LoginUrls } from '../../src/route/login-urls.ts'
import { createSealer } from '../../src/session/seal.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { PUBLIC_URL, sampleContext } from '../proxy/sample.ts'
import { keyed, NOW } from '../session/sample.ts'

const sealer = createSealer(['a-secret-of-at-least-32-bytes-for-tests'], 'login')
const places = { prefix: '/oauth2', origins: [PUBLIC_URL.origin], routeHost: () => false }
const config = { prefix: '/oauth2', publicUrls: [PUBLIC_URL], login: {} }
const parts = { sealer, loginUrls: new LoginUrls('/oauth2', [PUBLIC_URL], places), config } as unknown as EndpointParts

t.test('the browser goes on to where it was to go', async (t) => {
  t.same(openReturn(parts, sealer.seal('key\n/page?a=1', 'sign-out')), { key: 'key', returnTo: '/page?a=1' })
  t.same(openReturn(parts, sealer.seal('key\n', 'sign-out')), { key: 'key' })
})

t.test(
  'what was safe when it was sealed is judged again: since then a reload may have taken its host away',
  async (t) => {
    t.match(openReturn(parts, sealer.seal('key\nhttps://former.example.com/page', 'sign-out')), { returnTo: '/' })
  },
)

t.test('a path on a host of a route comes back to that host, at the port that browsers use', async (t) => {
  const routeHost = (hostname: string) => hostname === 'other.example.com'
  const states: (string | undefined)[] = []
  const logoutUrl = async (_idToken: string | undefined, back: string, state: string | undefined) => {
    states.push(state)
    return new URL(back)
  }
  const elsewhere = {
    ...parts,
    providers: new Map([['corp', { logoutUrl }]]),
    loginUrls: new LoginUrls('/oauth2', [PUBLIC_URL], { ...places, routeHost }),
  } as unknown as EndpointParts
  const { key, session } = keyed()
  const live = new LiveSession(key, session, NOW)
  await providerLogout(elsewhere, sampleContext({ host: 'other.example.com:4180' }), live, '/page')
  t.same(openReturn(elsewhere, states[0] ?? null), { key, returnTo: 'https://other.example.com/page' })
})

t.test("a state that is not ours, or another cookie's content, leads nowhere", async (t) => {
  t.equal(openReturn(parts, null), undefined)
  t.equal(openReturn(parts, 'forged'), undefined)
  t.equal(openReturn(parts, sealer.seal('key\n/page', 'login')), undefined)
})
