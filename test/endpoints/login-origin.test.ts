import fc from 'fast-check'
import t, { type Test } from 'tap'
import type { EndpointParts } from '../../src/endpoints/endpoint-parts.ts'
import { TICKET_LIFETIME } from '../../src/endpoints/tickets.ts'
import type { Grant } from '../../src/provider/port.ts'
import { LOGIN_LIFETIME } from '../../src/session/login-cookie.ts'
import { OTHER_SITE, PUBLIC_URL, SECOND_PUBLIC_URL } from '../proxy/sample.ts'
import { movableClock, NOW } from '../session/sample.ts'
import { createCookieJar } from '../support/cookie-jar.ts'
import { endpointsApp } from './endpoints-app.ts'

const LOGIN_ORIGIN = SECOND_PUBLIC_URL.origin
const APP = PUBLIC_URL.origin
const SHOP = OTHER_SITE.origin
const SESSION = '__Host-postern'

interface Page {
  readonly status: number
  readonly location: string
  readonly body: string
}

/** A browser at the endpoints of all hosts. At the provider it signs in at once. */
async function setUp(t: Test, { sid = undefined as string | undefined } = {}) {
  const time = movableClock()
  const seen = { redirectUris: new Set<string>(), codes: [] as string[], extras: [] as object[] }
  let subject = 'ada'
  let authTime = time.clock()
  const provider = {
    name: 'corp',
    label: 'Corp',
    loginHints: ['login_hint'],
    authorizationUrl: async ({ state, redirectUri }: { state: string; redirectUri: string }, extra: object) => {
      seen.extras.push(extra)
      seen.redirectUris.add(redirectUri)
      return new URL(`https://provider.test/authorize?${new URLSearchParams({ state, redirect_uri: redirectUri })}`)
    },
    judgeCallback: async (query: URLSearchParams) => query.get('code') ?? '',
    exchange: async (code: string): Promise<Grant> => {
      seen.codes.push(code)
      const tokens = { accessToken: `at-${code}`, refreshToken: `rt-${code}`, issuedAt: time.clock(), scope: [] }
      return {
        tokens,
        subject,
        claims: { sub: subject },
        userinfoClaims: ['sub'],
        authentication: { authTime },
        ...(sid && { sid }),
      }
    },
    logoutUrl: async (_idToken: string | undefined, returnTo: string, state: string) =>
      new URL(
        `https://provider.test/logout?${new URLSearchParams({ post_logout_redirect_uri: returnTo, state: state ?? '' })}`,
      ),
    revoke: async () => undefined,
  }
  const app = await endpointsApp({
    clock: time.clock,
    providers: new Map([['corp', provider]]) as unknown as EndpointParts['providers'],
    providerConfigs: [{ name: 'corp', callback: 'shared' }] as unknown as EndpointParts['config']['providers'],
    publicUrls: [PUBLIC_URL, SECOND_PUBLIC_URL, OTHER_SITE],
    loginOrigin: LOGIN_ORIGIN,
  })
  t.teardown(() => app.app.close())

  const browser = () => {
    const jar = createCookieJar(time.clock)
    const open = async (url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Page> => {
      const { host, pathname, search, href } = new URL(url)
      const cookie = jar.header(new URL(href), { sameSite: true, safeNavigation: true })
      const answer = await app.app.inject({
        method: method as 'GET',
        url: `/-${pathname.replace('/oauth2', '')}${search}`,
        headers: { host, accept: 'text/html', ...(cookie !== '' && { cookie }), ...headers },
      })
      jar.store(new URL(href), [answer.headers['set-cookie'] ?? []].flat())
      const location = answer.headers.location === undefined ? '' : new URL(String(answer.headers.location), href).href
      return { status: answer.statusCode, location, body: answer.body }
    }
    const atProvider = (url: string) => {
      const { searchParams } = new URL(url)
      const state = searchParams.get('state') ?? ''
      return `${searchParams.get('redirect_uri')}?${new URLSearchParams({ code: `code-${seen.codes.length}`, state })}`
    }
    /** Follows redirects until one leads to `stop`, without opening it. */
    const until = async (url: string, stop: (url: URL) => boolean): Promise<string> => {
      let next = url
      for (let step = 0; step < 10; step += 1) {
        if (stop(new URL(next))) return next
        if (next.startsWith('https://provider.test/authorize')) next = atProvider(next)
        else {
          const page = await open(next)
          if (page.location === '') throw new Error(`${page.status} at ${next}: ${page.body}`)
          next = page.location
        }
      }
      throw new Error(`never: ${url}`)
    }
    return {
      jar,
      open,
      until,
      toRequest: (start: string) => until(start, ({ searchParams }) => searchParams.has('request')),
      toCallback: (start: string) => until(start, ({ searchParams }) => searchParams.has('code')),
      toTicket: (start: string) => until(start, ({ searchParams }) => searchParams.has('ticket')),
      signIn: (start: string) =>
        until(start, ({ hostname, pathname }) => hostname !== 'provider.test' && !pathname.startsWith('/oauth2/')),
      hostsWithSession: () =>
        jar
          .all()
          .filter(({ name }) => name === SESSION)
          .map(({ domain }) => domain)
          .toSorted(),
    }
  }
  const userinfo = async (who: ReturnType<typeof browser>, origin: string) =>
    (await who.open(`${origin}/oauth2/userinfo`, { accept: 'application/json' })).status
  return {
    ...app,
    ...time,
    seen,
    browser,
    userinfo,
    signInAs: (name: string) => {
      subject = name
    },
    authenticatedAt: (at: number) => {
      authTime = at
    },
  }
}

const refused = { status: 400, location: '', body: /PST_LOGIN_STATE/ }

t.test('a login passes login.origin alone, and ends at exactly the URL that was asked for', async (t) => {
  const { browser, seen, userinfo } = await setUp(t)
  const ada = browser()
  for (const [origin, page] of [
    [SHOP, '/r?u=https://x/y&a=%2F//b'],
    [APP, '/%C3%BC?q='],
    [LOGIN_ORIGIN, '/own'],
  ] as const) {
    t.equal(await ada.signIn(`${origin}/oauth2/start?${new URLSearchParams({ rd: page })}`), `${origin}${page}`)
    t.equal(await userinfo(ada, origin), 200)
  }
  t.same([...seen.redirectUris], [`${LOGIN_ORIGIN}/oauth2/callback`])
  t.same(ada.hostsWithSession(), ['app.example.com', 'second.example.com', 'shop.test'])
  for (const cookie of ada.jar.all()) t.ok(cookie.hostOnly)
})

t.test('what `/start` was asked for reaches the provider', async (t) => {
  const { browser, seen } = await setUp(t)
  await browser().signIn(`${SHOP}/oauth2/start?rd=/&login_hint=ada%40example.com&prompt=none`)
  t.same(seen.extras, [{ login_hint: 'ada@example.com' }], 'and nothing else')
})

t.test('a step-up is asked for, and judged, by way of login.origin', async (t) => {
  const { browser, seen, authenticatedAt, sessions } = await setUp(t)
  const ada = browser()
  authenticatedAt(NOW - 300_000)
  const callback = await ada.toCallback(`${SHOP}/oauth2/start?rd=/deep&max_age=60`)
  t.same(seen.extras, [{ max_age: '60' }])
  const refused = await ada.open(callback)
  t.match(refused, { location: '', body: /PST_LOGIN_STEP_UP/ })
  t.match(refused.body, `href="${SHOP}/deep"`, 'its button leads back to the host')
  t.same(await sessions.list('corp', 'ada'), [])
  authenticatedAt(NOW)
  await ada.signIn(`${SHOP}/oauth2/start?rd=/deep&max_age=60`)
  t.equal((await sessions.list('corp', 'ada')).length, 1)
})

t.test('login.origin gets no session of its own from a login for another host', async (t) => {
  const { browser, userinfo, sessions } = await setUp(t)
  const ada = browser()
  await ada.signIn(`${SHOP}/oauth2/start?rd=/`)
  t.same(ada.hostsWithSession(), ['shop.test'])
  t.equal(await userinfo(ada, LOGIN_ORIGIN), 401)
  t.equal((await sessions.list('corp', 'ada')).length, 1)
})

t.test(
  'a ticket is taken once: the same address again leads a signed-in person on, and starts no other session',
  async (t) => {
    const { browser, sessions } = await setUp(t)
    const ada = browser()
    const ticket = await ada.toTicket(`${SHOP}/oauth2/start?rd=/deep`)
    const cookies = ada.jar.header(new URL(ticket), { sameSite: true, safeNavigation: true })
    t.match(await ada.open(ticket), { status: 303, location: `${SHOP}/deep` })
    t.match(await ada.open(ticket), { status: 303, location: `${SHOP}/deep` }, 'Back, in the browser that is signed in')
    const copy = await browser().open(ticket, { cookie: cookies })
    t.match(copy, refused, 'even with a copy of all cookies from before')
    t.equal((await sessions.list('corp', 'ada')).length, 1)
  },
)

t.test('a ticket is good for 30 seconds', async (t) => {
  const { browser, pass, sessions } = await setUp(t)
  const ada = browser()
  const start = `${SHOP}/oauth2/start?rd=/deep`
  const late = await ada.toTicket(start)
  pass(TICKET_LIFETIME)
  const answer = await ada.open(late)
  t.match(answer, refused)
  t.match(answer.body, /href="\/oauth2\/start\?rd=%2Fdeep&amp;provider=corp"/, 'the button starts the same login again')
  t.same(await sessions.list('corp', 'ada'), [], 'no session is left behind')
  const inTime = await ada.toTicket(start)
  pass(TICKET_LIFETIME - 1)
  t.match(await ada.open(inTime), { status: 303, location: `${SHOP}/deep` })
})

t.test('a ticket at another host is refused, and is spent by that', async (t) => {
  const { browser, sessions } = await setUp(t)
  for (const other of [APP, LOGIN_ORIGIN]) {
    const ada = browser()
    const ticket = await ada.toTicket(`${SHOP}/oauth2/start?rd=/`)
    const cookie = ada.jar.header(new URL(ticket), { sameSite: true, safeNavigation: true })
    t.match(await ada.open(ticket.replace(SHOP, other), { cookie }), { status: 400 })
    t.match(await ada.open(ticket), refused)
    t.same(ada.hostsWithSession(), [])
  }
  t.same(await sessions.list('corp', 'ada'), [])
})

t.test("a host that is not publicUrl's takes no ticket and begins no login", async (t) => {
  const { browser, sessions } = await setUp(t)
  const ada = browser()
  const ticket = await ada.toTicket(`${SHOP}/oauth2/start?rd=/`)
  const cookie = ada.jar.header(new URL(ticket), { sameSite: true, safeNavigation: true })
  t.match(await ada.open(ticket.replace(SHOP, 'https://routed.test'), { cookie }), { status: 421, location: '' })
  t.match(await ada.open('https://routed.test/oauth2/start?rd=/'), { status: 421, location: '' })
  t.same(await sessions.list('corp', 'ada'), [])
})

t.test('login CSRF: the ticket of another browser is refused and spent', async (t) => {
  const { browser, signInAs, sessions } = await setUp(t)
  const [mallory, victim] = [browser(), browser()]
  signInAs('mallory')
  const ticket = await mallory.toTicket(`${SHOP}/oauth2/start?rd=/`)
  await victim.toTicket(`${SHOP}/oauth2/start?rd=/`)
  t.match(await victim.open(ticket), refused)
  t.same(victim.hostsWithSession(), [])
  t.match(await mallory.open(ticket), refused)
  t.same(await sessions.list('corp', 'mallory'), [])
})

t.test('login CSRF: a login that began in another browser gives no session of the person who signs in', async (t) => {
  const { browser, signInAs, sessions } = await setUp(t)
  const [mallory, victim] = [browser(), browser()]
  const request = await mallory.toRequest(`${SHOP}/oauth2/start?rd=/`)
  signInAs('victim')
  const ticket = await victim.toTicket(request)
  t.match(await victim.open(ticket), refused, 'the victim followed the link of Mallory')
  t.match(await mallory.open(ticket), refused, 'who has learned even the ticket')
  t.same([victim.hostsWithSession(), mallory.hostsWithSession()], [[], []])
  t.same(await sessions.list('corp', 'victim'), [])
})

t.test('login CSRF: the callback of login.origin in another browser is refused', async (t) => {
  const { browser, seen } = await setUp(t)
  const [mallory, victim] = [browser(), browser()]
  const callback = await mallory.toCallback(`${SHOP}/oauth2/start?rd=/`)
  await victim.toCallback(`${SHOP}/oauth2/start?rd=/`)
  t.match(await victim.open(callback), refused)
  t.same(seen.codes, [], 'the code is sent nowhere')
})

t.test('a ticket for another login of the same browser is refused', async (t) => {
  const { browser } = await setUp(t)
  const ada = browser()
  const [one, two] = [
    await ada.toTicket(`${SHOP}/oauth2/start?rd=/one`),
    await ada.toTicket(`${SHOP}/oauth2/start?rd=/two`),
  ]
  const mixed = new URL(one)
  mixed.searchParams.set('ticket', new URL(two).searchParams.get('ticket') ?? '')
  t.match(await ada.open(mixed.href), refused)
  const both = new URL(one)
  both.searchParams.append('ticket', 'x')
  t.match(await ada.open(both.href), refused, 'nor two tickets')
})

t.test('a code does not finish a login that waits for a ticket, nor a ticket one that waits for a code', async (t) => {
  const { browser, seen } = await setUp(t)
  const ada = browser()
  const ticket = new URL(await ada.toTicket(`${SHOP}/oauth2/start?rd=/`))
  const spent = seen.codes.length
  const state = ticket.searchParams.get('state') ?? ''
  t.match(await ada.open(`${SHOP}/oauth2/callback?${new URLSearchParams({ state, code: 'stolen' })}`), refused)
  t.equal(seen.codes.length, spent)
  const direct = new URL(await ada.toCallback(`${LOGIN_ORIGIN}/oauth2/start?rd=/`))
  direct.searchParams.delete('code')
  direct.searchParams.set('ticket', ticket.searchParams.get('ticket') ?? '')
  await ada.open(direct.href)
  t.notOk(seen.codes.includes('stolen'))
  t.match(await ada.open(ticket.href), { status: 400 }, 'and is spent')
})

t.test('a callback with a ticket and another `rd` leads where the login began', async (t) => {
  const { browser } = await setUp(t)
  const ada = browser()
  const ticket = await ada.toTicket(`${SHOP}/oauth2/start?rd=/asked`)
  t.match(await ada.open(`${ticket}&rd=${encodeURIComponent('/other')}`), { location: `${SHOP}/asked` })
})

t.test('no `rd` leaves our hosts by way of login.origin', async (t) => {
  const { browser } = await setUp(t)
  for (const rd of [
    'https://evil.test/',
    '//evil.test',
    '/\\evil.test',
    'https://shop.test@evil.test/',
    'javascript:x',
  ]) {
    const landed = await browser().signIn(`${SHOP}/oauth2/start?${new URLSearchParams({ rd })}`)
    t.equal(landed, `${SHOP}/`, rd)
  }
  const landed = await browser().signIn(`${SHOP}/oauth2/start?${new URLSearchParams({ rd: `${APP}/page` })}`)
  t.equal(landed, `${APP}/page`, 'to another of them it may')
})

t.test('login.origin takes only requests that were sealed by one of our hosts, unchanged', async (t) => {
  const { browser } = await setUp(t)
  const request = await browser().toRequest(`${SHOP}/oauth2/start?rd=/`)
  const sealed = new URL(request).searchParams.get('request') ?? ''
  const bring = (text: string) =>
    browser().open(`${LOGIN_ORIGIN}/oauth2/start?${new URLSearchParams({ request: text })}`)
  t.match(await bring(''), refused)
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 1), fc.constantFrom('A', 'b', '_', ''), async (at, character) => {
      const changed = sealed.slice(0, at) + character + sealed.slice(at + 1)
      const page = await bring(changed)
      return changed === sealed ? page.status === 302 : page.status === 400 && page.location === ''
    }),
    { numRuns: 25 },
  )
})

t.test('a sealed request is refused elsewhere, and after ten minutes', async (t) => {
  const { browser, pass } = await setUp(t)
  const ada = browser()
  const request = await ada.toRequest(`${SHOP}/oauth2/start?rd=/deep`)
  t.match(await ada.open(request.replace(LOGIN_ORIGIN, APP)), refused)
  pass(LOGIN_LIFETIME)
  const late = await ada.open(request)
  t.match(late, refused)
  t.match(late.body, `href="${SHOP}/oauth2/start?rd=%2Fdeep"`, 'its button starts again where it began')
})

t.test('a reload took the host away: its login is neither begun nor handed over', async (t) => {
  const { browser, parts, sessions } = await setUp(t)
  const ada = browser()
  const request = await ada.toRequest(`${SHOP}/oauth2/start?rd=/`)
  const callback = await ada.toCallback(request)
  Object.assign(parts.config, { publicUrls: [PUBLIC_URL, SECOND_PUBLIC_URL] })
  t.match(await ada.open(request), refused)
  t.match(await ada.open(callback), refused)
  t.same(await sessions.list('corp', 'ada'), [])
})

t.test('a request that is brought again later starts another login, for the same browser only', async (t) => {
  const { browser, sessions } = await setUp(t)
  const ada = browser()
  const request = await ada.toRequest(`${SHOP}/oauth2/start?rd=/`)
  await ada.signIn(request)
  const again = await ada.toTicket(request)
  t.match(await ada.open(again), { status: 303 }, 'who is signed in')
  t.equal((await sessions.list('corp', 'ada')).length, 1, 'with no session more')
})

t.test("a sibling's cookies do not make a ticket of another person pass", async (t) => {
  const { browser, signInAs, sessions } = await setUp(t)
  const [mallory, victim] = [browser(), browser()]
  signInAs('mallory')
  const ticket = await mallory.toTicket(`${APP}/oauth2/start?rd=/`)
  // What a page of evil.example.com can set for app.example.com: anything but `__Host-` cookies.
  for (const { name, value, domain, path } of mallory.jar.all()) {
    if (domain !== PUBLIC_URL.hostname) continue
    victim.jar.set('https://evil.example.com/', `${name}=${value}; Domain=example.com; Path=${path}; Secure`)
  }
  t.match(await victim.open(ticket), refused)
  t.same(victim.hostsWithSession(), [])
  t.same(await sessions.list('corp', 'mallory'), [])
})

t.test('what fails at login.origin offers to start again at the host where the login began', async (t) => {
  const { browser, parts } = await setUp(t)
  const ada = browser()
  const callback = await ada.toCallback(`${SHOP}/oauth2/start?rd=/deep`)
  const provider = parts.providers.get('corp') as unknown as { exchange: () => Promise<Grant> }
  const { exchange } = provider
  provider.exchange = async () => Promise.reject(new Error('broken'))
  const page = await ada.open(callback)
  provider.exchange = exchange
  t.equal(page.status, 500)
  t.match(page.body, `href="${SHOP}/oauth2/start?rd=%2Fdeep&amp;provider=corp"`)
})

t.test("Back to the provider's answer at login.origin leads to the page at its host", async (t) => {
  const { browser } = await setUp(t)
  const ada = browser()
  const callback = await ada.toCallback(`${SHOP}/oauth2/start?rd=/deep`)
  await ada.signIn(callback)
  t.match(await ada.open(callback), { status: 303, location: `${SHOP}/deep` })
})

t.test('a loop of logins is noticed at the host that was asked for', async (t) => {
  const { browser } = await setUp(t)
  const ada = browser()
  // The browser keeps no session.
  for (let count = 0; count < 3; count += 1) {
    await ada.signIn(`${SHOP}/oauth2/start?rd=/deep`)
    ada.jar.set(SHOP, `${SESSION}=; Path=/; Secure; Max-Age=0`)
  }
  t.match(await ada.open(`${SHOP}/oauth2/start?rd=/deep`), { status: 400, body: /PST_LOGIN_LOOP/ })
})

t.test('a made-up request or ticket gives nobody a second limit', async (t) => {
  const { browser } = await setUp(t)
  for (let count = 0; count < 30; count += 1) {
    t.match(await browser().open(`${LOGIN_ORIGIN}/oauth2/start?rd=/`), { status: 302 })
    t.match(await browser().open(`${LOGIN_ORIGIN}/oauth2/callback?state=x&code=y`), { status: 400 })
  }
  t.match(await browser().open(`${LOGIN_ORIGIN}/oauth2/start?rd=/&request=x`), { status: 429 })
  t.match(await browser().open(`${LOGIN_ORIGIN}/oauth2/callback?state=x&code=y&ticket=z`), { status: 429 })
})

t.test('one login counts once at each rate limit', async (t) => {
  const { browser } = await setUp(t)
  for (let count = 0; count < 30; count += 1) await browser().signIn(`${SHOP}/oauth2/start?rd=/`)
  t.match(await browser().open(`${SHOP}/oauth2/start?rd=/`), { status: 429 })
  t.match(await browser().open(`${LOGIN_ORIGIN}/oauth2/start?request=x`), { status: 429 })
  t.match(await browser().open(`${SHOP}/oauth2/callback?ticket=x`), { status: 429 })
})

for (const sid of [undefined, 'a-session-at-the-provider']) {
  t.test(`signing out ends what came from the same login; the provider sends sid: ${sid}`, async (t) => {
    const { browser, userinfo, signInAs, ended } = await setUp(t, { sid })
    const [ada, elsewhere] = [browser(), browser()]
    for (const origin of [SHOP, APP, LOGIN_ORIGIN]) await ada.signIn(`${origin}/oauth2/start?rd=/`)
    if (sid === undefined) await elsewhere.signIn(`${SHOP}/oauth2/start?rd=/`)
    signInAs('grace')
    const grace = browser()
    await grace.signIn(`${APP}/oauth2/start?rd=/`)
    const page = await ada.open(`${APP}/oauth2/sign-out`, { origin: APP }, 'POST')
    t.match(page, { status: 303, location: /^https:\/\/provider\.test\/logout/ })
    for (const origin of [SHOP, APP, LOGIN_ORIGIN]) t.equal(await userinfo(ada, origin), 401, origin)
    if (sid === undefined) t.equal(await userinfo(elsewhere, SHOP), 200, 'the same person in another browser stays')
    if (sid === undefined) t.equal(await userinfo(grace, APP), 200)
    t.ok(ended.every(([reason]) => reason === 'sign-out'))

    const returned = new URL(page.location)
    t.equal(returned.searchParams.get('post_logout_redirect_uri'), `${LOGIN_ORIGIN}/oauth2/sign-out`)
    const state = returned.searchParams.get('state') ?? ''
    const back = await ada.open(`${LOGIN_ORIGIN}/oauth2/sign-out?${new URLSearchParams({ state })}`)
    t.match(back, { status: 303, location: `${APP}/oauth2/sign-out` }, 'the page that says so is at the host')
    t.match(await ada.open(back.location), { status: 200, body: /signed out/i })
  })
}

t.test('after a logout at the provider the browser goes on to the `rd` of its host', async (t) => {
  const { browser } = await setUp(t)
  const ada = browser()
  await ada.signIn(`${SHOP}/oauth2/start?rd=/`)
  await ada.signIn(`${LOGIN_ORIGIN}/oauth2/start?rd=/`)
  const page = await ada.open(`${SHOP}/oauth2/sign-out?rd=/bye`, { origin: SHOP }, 'POST')
  const state = new URL(page.location).searchParams.get('state') ?? ''
  const back = await ada.open(`${LOGIN_ORIGIN}/oauth2/sign-out?${new URLSearchParams({ state })}`)
  t.match(back, { status: 303, location: `${SHOP}/bye` })
})

t.test('the store fails at sign-out: 503, and nothing but what was ended is', async (t) => {
  const { browser, userinfo, sessions } = await setUp(t)
  const ada = browser()
  for (const origin of [SHOP, APP]) await ada.signIn(`${origin}/oauth2/start?rd=/`)
  const { list } = sessions
  sessions.list = async () => {
    throw Object.assign(new Error('away'), { statusCode: 500 })
  }
  t.match(await ada.open(`${APP}/oauth2/sign-out`, { origin: APP }, 'POST'), { location: '' })
  sessions.list = list
  for (const origin of [SHOP, APP]) t.equal(await userinfo(ada, origin), 200)
})

t.test('tickets and their contents are not in the log', async (t) => {
  const { browser, log } = await setUp(t)
  const ada = browser()
  const ticket = new URL(await ada.toTicket(`${SHOP}/oauth2/start?rd=/`))
  await ada.open(ticket.href)
  t.match(log(), 'login-handed-over')
  for (const secret of [ticket.searchParams.get('ticket'), ticket.searchParams.get('state'), 'rt-code-0']) {
    t.notOk(log().includes(String(secret)))
  }
  t.ok(NOW)
})
