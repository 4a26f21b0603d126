import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { type Browser, createBrowser } from '../support/browser.ts'
import { startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const TOKEN_LIFE = 4

/** What codes the provider has trouble with, as a fault of its token endpoint. */
const ODD_CODES: Readonly<Record<string, number>> = { 'code-500': 500, 'code-503': 503, 'code-429': 429 }

/** Starts a login of this browser's own, and brings an answer that no provider gave. */
async function bring(browser: Browser, origin: string, answer: Readonly<Record<string, string>>) {
  const started = await browser.navigate(`${origin}/oauth2/start?rd=/`, { follow: false, from: null })
  const state = new URL(started.headers.location ?? '').searchParams.get('state') ?? ''
  const callback = `${origin}/oauth2/callback?${new URLSearchParams({ ...answer, state })}`
  return await browser.navigate(callback, { follow: false, from: null })
}

t.test('what a browser brings says nothing about the provider', async (t) => {
  const { origin, provider, gateway, signedIn } = await startStack(t, {
    provider: { accessTokenTtl: TOKEN_LIFE },
    config: () => ({ rateLimit: { login: { max: 10_000, per: '1m' } } }),
  })
  const reasons = async () => {
    const { reasons } = (await (await fetch(`${gateway.adminOrigin}/readyz`)).json()) as { reasons: string[] }
    return reasons
  }
  provider.setFault((request, response) => {
    if (request.url !== '/oauth/token') return false
    const chunks: Buffer[] = []
    const emit = request.emit.bind(request)
    // Reads the form without taking it away from the provider.
    request.emit = (event: string, ...rest: unknown[]) => {
      if (event === 'data') chunks.push(rest[0] as Buffer)
      const status = event === 'end' ? ODD_CODES[new URLSearchParams(`${Buffer.concat(chunks)}`).get('code') ?? ''] : 0
      if (status && !response.headersSent) {
        response.writeHead(status, { 'Retry-After': '60' }).end('{}')
        return true
      }
      return emit(event, ...rest)
    }
    return false
  })
  const ada = await signedIn('user_2ada')
  const signedInAt = Date.now()
  const mallory = createBrowser()

  await t.test('it is answered with 4xx, and the provider is asked about codes only', async (t) => {
    const asked = () => provider.requests.get('/oauth/token') ?? 0
    const before = asked()
    for (const error of ['server_error', 'temporarily_unavailable', 'invalid_request', 'invalid_client', '<script>']) {
      const page = await bring(mallory, origin, { error })
      t.equal(page.status, 400, error)
      t.match(page.body, /sign in again/i)
    }
    t.equal((await bring(mallory, origin, { error: 'access_denied' })).status, 403)
    t.equal((await bring(mallory, origin, { code: 'c', iss: 'https://evil.test' })).status, 400)
    t.equal((await bring(mallory, origin, { code: 'a\u0000b' })).status, 400)
    t.equal((await bring(mallory, origin, { code: 'ü' })).status, 400)
    t.equal((await bring(mallory, origin, { code: 'x'.repeat(5_000) })).status, 400)
    t.equal(asked(), before)
    t.equal((await bring(mallory, origin, { code: 'never-given' })).status, 400, 'invalid_grant')
    t.equal(asked(), before + 1)
    t.same(await reasons(), [])
  })

  await t.test('no number of them stops the logins and refreshes of others', async (t) => {
    const answers: number[] = []
    while (Date.now() < signedInAt + TOKEN_LIFE * 1000 + 3_000) {
      await bring(mallory, origin, { error: 'server_error' })
      for (const code of Object.keys(ODD_CODES)) await bring(mallory, origin, { code })
      answers.push((await ada.fetch(`${origin}/`)).status)
      t.equal((await createBrowser().navigate(`${origin}/`)).status, 200, 'a login')
      for (let more = 0; more < 6; more += 1) await bring(mallory, origin, { code: 'code-500' })
      await sleep(100)
    }
    t.same(
      answers.filter((status) => status !== 200),
      [],
      `${answers.length} requests of somebody who is signed in, beyond the end of the first token`,
    )
    t.ok(provider.grants.refresh > 0)
    t.notMatch(gateway.output(), /"calls":"refresh"/)
  })

  await t.test('a provider that is really away is told as such, whatever is brought meanwhile', async (t) => {
    provider.setFault((request, response) => {
      if (request.url !== '/oauth/token') return false
      response.writeHead(503).end()
      return true
    })
    const opened = async () => {
      await bring(mallory, origin, { error: 'invalid_request' })
      await ada.fetch(`${origin}/`)
      return (await reasons()).some((reason) => reason.includes('circuit open'))
    }
    await until(opened, 20_000)
    const away = await createBrowser().navigate(`${origin}/`)
    t.equal(away.status, 503)
    t.match(away.trail.at(-1), /\/oauth2\/callback/, 'the login was begun, and its code was tried')
    provider.setFault(undefined)
    t.equal((await createBrowser().navigate(`${origin}/`)).status, 200, 'the very next login')
    t.same(await reasons(), [], 'which is proof enough for refreshes too')
    await until(async () => (await ada.fetch(`${origin}/`)).status === 200)
  })
})
