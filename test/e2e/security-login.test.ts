import fc from 'fast-check'
import t from 'tap'
import { createBrowser, redirectTo } from '../support/browser.ts'
import { rawRequest } from '../support/raw-request.ts'
import { SESSION_COOKIE, startStack } from '../support/stack.ts'

t.test('logins under attack', async (t) => {
  const { origin, gateway, echo, signedIn } = await startStack(t, {
    config: () => ({ rateLimit: { login: { max: 100_000, per: '1m' } }, log: { level: 'error' } }),
  })
  const { port } = new URL(origin)
  const ask = async (target: string, more = '') => {
    const sent = `GET ${target} HTTP/1.1\r\nHost: localhost:${port}\r\n${more}\r\n`
    return (await rawRequest(gateway.ports.gateway, sent, { expect: 1 })).responses[0]
  }
  const headerOf = (answer: Awaited<ReturnType<typeof ask>>, name: string) =>
    answer?.headers.find(([header]) => header === name)?.[1]

  await t.test('no rd leads off our hosts, nor to an endpoint that would act', async (t) => {
    const pieces =
      `/ // \\ %5c %2f %09 \t @ evil.example localhost :${port} http: https: javascript: data: . .. %2e ? # ; %00 %0d%0aX:y
      a 。 ／ %E3%80%82 http:// ${origin} ${origin}/ /oauth2/sign-out /oauth2/start /a?x=//b`.split(/ |\n +/)
    let kept = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', '/a', '/a?'),
        fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
        async (first, rest) => {
          const answer = await ask(`/oauth2/sign-in?rd=${encodeURIComponent(first + rest.join(''))}`)
          const start = headerOf(answer, 'location') ?? ''
          const rd = new URL(start, origin).searchParams.get('rd') ?? ''
          if (rd !== '/') kept += 1
          const end = new URL(rd, `${origin}/oauth2/callback`)
          return end.origin === origin && !end.pathname.startsWith('/oauth2/') && /^[\x21-\x7e]+$/.test(start)
        },
      ),
      { numRuns: 400 },
    )
    t.ok(kept > 5, `${kept} were good, enough for this to mean something`)
  })

  await t.test("another person's callback signs nobody in, and stays good for that person, once", async (t) => {
    const attacker = createBrowser()
    const { href: callback } = await redirectTo(
      `${origin}/oauth2/callback`,
      attacker,
      `${origin}/oauth2/start?rd=/mine`,
    )
    const victim = createBrowser()
    await victim.navigate(`${origin}/oauth2/start?rd=/theirs`, { follow: false })
    const answer = await victim.navigate(callback, { from: 'http://evil.example/', follow: false })
    t.match(answer, { status: 400, headers: { 'cache-control': 'no-store' } })
    t.equal(answer.headers['set-cookie'], undefined)
    t.equal((await attacker.navigate(callback, { follow: false })).status, 303)
    const again = await attacker.navigate(callback, { follow: false })
    t.match(again, { status: 303, headers: { location: '/mine' } }, 'signed in already')
    t.equal(again.headers['set-cookie'], undefined, 'nothing comes of it but the page')
    attacker.jar.set(origin, `${SESSION_COOKIE}=; Max-Age=0; Path=/`)
    t.equal((await attacker.navigate(callback, { follow: false })).status, 400)
  })

  await t.test("a login planted with its cookies is refused, and the victim's session lives", async (t) => {
    const attacker = createBrowser()
    const { href: callback } = await redirectTo(
      `${origin}/oauth2/callback`,
      attacker,
      `${origin}/oauth2/start?rd=/mine`,
    )
    const planted = attacker.jar.all().filter(({ name }) => name.startsWith('postern-login-'))
    t.equal(planted.length, 1)
    for (const space of ['', '\u00a0']) {
      for (const times of [1, 2]) {
        const victim = await signedIn()
        const session = victim.jar.get(SESSION_COOKIE)?.value
        // A sibling's page sets the cookie of a login as it likes; it never learns the cookie of the victim's browser.
        for (const { name, value } of planted)
          for (let copy = 0; copy < times; copy += 1)
            victim.jar.set(callback, `${space}${name}=${value}; Path=/oauth2${'/callback'.repeat(copy)}`)
        const answer = await victim.navigate(callback, { from: 'http://evil.example/', follow: false })
        t.equal(answer.status, 400)
        t.match(answer.body, 'PST_LOGIN_STATE')
        t.notMatch(String(answer.headers['set-cookie']), `${SESSION_COOKIE}=`)
        t.equal(victim.jar.get(SESSION_COOKIE)?.value, session)
        t.equal((await victim.navigate(`${origin}/`)).status, 200, 'the session from before lives')
      }
    }
    t.equal((await attacker.navigate(callback, { follow: false })).status, 303, 'in the browser where it began')
  })

  await t.test('nothing that we say ourselves is kept by a cache, to strangers and to people', async (t) => {
    const browser = await signedIn()
    const cookie = `Cookie: ${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}\r\n`
    for (const path of [
      'sign-in',
      'start',
      'start?provider=x',
      'callback',
      'sign-out',
      'userinfo',
      'sessions',
      'none',
    ]) {
      for (const who of ['', cookie])
        t.equal(
          headerOf(await ask(`/oauth2/${path}`, `${who}Accept: text/html\r\n`), 'cache-control'),
          'no-store',
          path,
        )
    }
    for (const path of ['/x', '//']) t.equal(headerOf(await ask(path), 'cache-control'), 'no-store', path)
  })

  await t.test('a Cookie header of any kind is answered as none is, soon, with no pile of cookies', async (t) => {
    echo.clear()
    const headers = [
      `${SESSION_COOKIE}=`.repeat(3_000),
      `${SESSION_COOKIE}=1000000000.A`,
      `${' '.repeat(30_000)}${SESSION_COOKIE}=x`,
      ';'.repeat(30_000),
      Array.from({ length: 900 }, (_, index) => `postern-login-${String(index).padStart(16, '0')}=x`).join('; '),
      `postern-loop=${'A'.repeat(30_000)}`,
    ]
    const begun = performance.now()
    for (const header of headers) {
      const cookie = `Cookie: ${header}\r\n`
      t.equal((await ask('/', cookie))?.status, 401)
      t.equal((await ask('/oauth2/callback?state=x&code=y', cookie))?.status, 400)
      const started = await ask('/oauth2/start?rd=/', cookie)
      t.equal(started?.status, 302)
      t.ok((started?.headers.filter(([name]) => name === 'set-cookie').length ?? 0) <= 51)
    }
    t.ok(performance.now() - begun < 5_000)
    t.equal((await ask('/', `Cookie: ${'a'.repeat(64 * 1024)}\r\n`))?.status, 431)
    t.equal(echo.hits(), 0)
  })

  await t.test('headers of more than 32 KB together are 431, however they are cut, and reach nobody', async (t) => {
    echo.clear()
    const block = (kilobytes: number) => `X-Part: ${'a'.repeat(1_024 - 8)}\r\n`.repeat(kilobytes)
    t.equal((await ask('/', block(31)))?.status, 401, 'what fits is read')
    t.equal((await ask('/', block(33)))?.status, 431)
    t.equal((await ask(`/${'a'.repeat(33 * 1024)}`))?.status, 431, 'the target counts too')
    t.equal((await ask('/oauth2/sign-out', block(33)))?.status, 431)
    t.equal(echo.hits(), 0)
  })
})
