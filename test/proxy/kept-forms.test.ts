import { pino } from 'pino'
import t from 'tap'
import { type ErrorCode, PosternError } from '../../src/errors.ts'
import { KeptForms, type KeptFormsParts } from '../../src/proxy/kept-forms.ts'
import { RequestContext } from '../../src/proxy/request-context.ts'
import { TokenBuckets } from '../../src/rate-limit/token-buckets.ts'
import { LoginUrls } from '../../src/route/login-urls.ts'
import { browserCookie } from '../../src/session/browser-cookie.ts'
import { personCookieName, personName, sealPerson } from '../../src/session/person-cookie.ts'
import { createSealer } from '../../src/session/seal.ts'
import { ownCookies } from '../../src/session-cookie/own-cookies.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { MemoryOneTimeValues } from '../../src/store/memory-one-time.ts'
import { keyed, movableClock, NOW } from '../session/sample.ts'
import { inMemoryRequest } from '../support/in-memory-request.ts'
import { COOKIE_CONFIG, PUBLIC_URL, sampleContext, sampleDirection } from './sample.ts'

const SECRET = 'a secret of at least thirty-two bytes'
const BODY = 'a=1&b=%C3%BC'
const ADA = { provider: 'corp', subject: 'ada' }
const sealer = createSealer([SECRET], 'login')
const route = sampleDirection({ keepPost: true })
const mine = browserCookie(undefined, true)
const person = `${personCookieName(true)}=${sealPerson(sealer, ADA)}`

function setUp(changes: Partial<KeptFormsParts> = {}) {
  const { clock, pass } = movableClock()
  const config = {
    ...COOKIE_CONFIG,
    session: { ...COOKIE_CONFIG.session, secrets: [SECRET] },
    login: {},
    rateLimit: { login: { max: 3, per: 60_000 } },
  } as unknown as KeptFormsParts['config']
  const places = { prefix: '/oauth2', origins: [PUBLIC_URL.origin], routeHost: () => false }
  const forms = new KeptForms({
    config,
    values: new MemoryOneTimeValues({ clock, max: 10, maxLength: 1_000_000 }),
    sealer,
    ownCookies: ownCookies(COOKIE_CONFIG),
    loginUrls: new LoginUrls('/oauth2', [PUBLIC_URL], places),
    buckets: new TokenBuckets(clock),
    logger: pino({ level: 'silent' }),
    ...changes,
  })
  return { forms, pass }
}

const usual = {
  Origin: PUBLIC_URL.origin,
  'Sec-Fetch-Mode': 'navigate',
  'Sec-Fetch-Dest': 'document',
  'Content-Type': 'application/x-www-form-urlencoded',
  Cookie: `${person}; ${mine.name}=${mine.value}`,
}

interface Sent {
  readonly method?: string
  readonly host?: string
  readonly address?: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string
}

function sent({ headers = {}, body = BODY, method = 'POST', ...more }: Sent = {}): RequestContext {
  const all = Object.entries({ ...usual, ...headers }).flatMap(([name, value]) =>
    value === undefined ? [] : [name, value],
  )
  const asked = { target: '/save?x=1', method, headers: all, ...more }
  const { request, response } = inMemoryRequest({ ...asked, body })
  return new RequestContext(sampleContext(asked), route, request, response)
}

const refusal = (code: ErrorCode = 'PST_AUTH_REQUIRED') => new PosternError(code)

/** Keeps a form, and returns the id under which the login will lead to it. */
async function idOf(forms: KeptForms, context = sent()): Promise<string> {
  const login = await forms.keep(context, route, refusal())
  const rd = new URL(login?.location ?? '', PUBLIC_URL.origin).searchParams.get('rd') ?? ''
  return new URL(rd, PUBLIC_URL.origin).searchParams.get('id') ?? ''
}

t.test('a form is kept with its person, and taken once by its browser', async (t) => {
  const { forms } = setUp()
  const id = await idOf(forms, sent({ headers: { Referer: `${PUBLIC_URL.origin}/edit?id=1` } }))
  const kept = { person: personName(ADA), target: '/save?x=1', page: `${PUBLIC_URL.origin}/edit?id=1`, body: BODY }
  t.same(await forms.take(sent(), PUBLIC_URL, id), kept)
  t.equal(await forms.take(sent(), PUBLIC_URL, id), undefined)
})

t.test("the page that sent the form is remembered if it is one of our hosts'", async (t) => {
  const { forms } = setUp()
  const id = await idOf(forms, sent({ headers: { Referer: 'https://evil.test/page' } }))
  t.match(await forms.take(sent(), PUBLIC_URL, id), { page: '/' })
})

t.test('a browser without a cookie for its logins gets one', async (t) => {
  const { forms } = setUp()
  const login = await forms.keep(sent({ headers: { Cookie: person } }), route, refusal())
  t.match(
    login?.cookie,
    /^__Host-postern-browser-[\w-]{16}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/,
  )
})

t.test('a form is kept for ten minutes', async (t) => {
  const { forms, pass } = setUp()
  const [early, late] = [await idOf(forms), await idOf(forms)]
  pass(599_999)
  t.ok(await forms.take(sent(), PUBLIC_URL, early))
  pass(1)
  t.equal(await forms.take(sent(), PUBLIC_URL, late), undefined)
})

t.test('another browser, or a changed id, takes nothing away', async (t) => {
  const { forms } = setUp()
  const id = await idOf(forms)
  const theirs = browserCookie(undefined, true)
  const [secret = '', browser = ''] = id.split('.')
  const other = sent({ headers: { Cookie: `${theirs.name}=${theirs.value}` } })
  for (const wrong of [
    '',
    'x',
    secret,
    browser,
    `${secret}.${theirs.hash}`,
    `${browser}.${secret}`,
    `${id}A`,
    `${id}.x`,
  ]) {
    t.equal(await forms.take(other, PUBLIC_URL, wrong), undefined, wrong)
    t.equal(await forms.take(sent(), PUBLIC_URL, wrong), undefined, wrong)
  }
  t.equal(await forms.take(other, PUBLIC_URL, id), undefined)
  t.ok(await forms.take(sent(), PUBLIC_URL, id))
})

t.test('what has no form to keep is refused at once', async (t) => {
  const { forms } = setUp()
  const { session, key } = keyed()
  const signedIn = sent()
  signedIn.live = new LiveSession(key, session, NOW)
  const contexts: Readonly<Record<string, RequestContext>> = {
    'a GET': sent({ method: 'GET' }),
    'a session of another provider than the route asks for': signedIn,
    "a host that is not publicUrl's": sent({ host: 'routed.example.com' }),
    'no Origin and no Sec-Fetch-Site': sent({ headers: { Origin: undefined } }),
    'a stranger': sent({ headers: { Cookie: `${mine.name}=${mine.value}` } }),
    'a forged person': sent({ headers: { Cookie: `${personCookieName(true)}=${'A'.repeat(100)}` } }),
    'no content type': sent({ headers: { 'Content-Type': undefined } }),
    'a compressed body': sent({ headers: { 'Content-Encoding': 'gzip' } }),
    'a client that waits to send it': sent({ headers: { Expect: '100-continue' } }),
    'too long': sent({ headers: { 'Content-Length': '262145' } }),
  }
  for (const [what, context] of Object.entries(contexts))
    t.equal(forms.keep(context, route, refusal()), undefined, what)
  t.equal(forms.keep(sent(), route, refusal('PST_AUTH_FORBIDDEN')), undefined)
  t.equal(forms.keep(sent(), route, refusal('PST_STORE_UNAVAILABLE')), undefined)
  t.equal(forms.keep(sent(), sampleDirection(), refusal()), undefined, 'a route without keepPost')
})

t.test('without Origin, Sec-Fetch-Site tells that the page is our own', async (t) => {
  const { forms } = setUp()
  t.ok(await forms.keep(sent({ headers: { Origin: undefined, 'Sec-Fetch-Site': 'same-origin' } }), route, refusal()))
})

t.test('a body that is too long or cut off is not kept', async (t) => {
  const { forms } = setUp()
  t.equal(await forms.keep(sent({ body: `a=${'x'.repeat(262_144)}` }), route, refusal()), undefined)
  const cut = sent({ body: '' })
  cut.request.destroy()
  t.equal(await forms.keep(cut, route, refusal()), undefined)
})

t.test('a store that does not answer: not kept, and what is asked for is unavailable', async (t) => {
  const { forms } = setUp({ values: { put: async () => false, take: async () => ({ kind: 'unavailable' }) } })
  t.equal(await forms.keep(sent(), route, refusal()), undefined)
  await t.rejects(forms.take(sent(), PUBLIC_URL, `${'A'.repeat(43)}.${mine.hash}`), { code: 'PST_STORE_UNAVAILABLE' })
})

t.test('an address can have as many forms kept as it may start logins, one person ten from any number', async (t) => {
  const { forms, pass } = setUp()
  const kept = async (address: string) => (await forms.keep(sent({ address }), route, refusal())) !== undefined
  for (let count = 0; count < 3; count += 1) t.ok(await kept('192.0.2.1'))
  t.notOk(await kept('192.0.2.1'))
  for (let count = 3; count < 10; count += 1) t.ok(await kept(`192.0.2.${count}`))
  t.notOk(await kept('192.0.2.99'))
  pass(600_000)
  t.ok(await kept('192.0.2.1'))
})
