import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import t from 'tap'
import { createSealer } from '../../src/session/seal.ts'
import type { Session } from '../../src/session/session.ts'
import { sessionKey } from '../../src/session/session-id.ts'
import { sealedCookie } from '../../src/session-cookie/sealed-cookie.ts'
import type { IssuedCookies } from '../../src/session-cookie/session-cookie.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { packSession } from '../../src/store/pack.ts'
import { sampleSession } from '../session/sample.ts'

const NAME = '__Host-postern'
const SECRETS = ['a secret of thirty-two bytes or so']
const LARGEST = 256 * 1024

function setUp() {
  const offered: Session[] = []
  let tooLarge = 0
  const cookie = sealedCookie({
    name: NAME,
    secure: true,
    secrets: SECRETS,
    offer: (session) => offered.push(session),
    knows: () => false,
    onTooLarge: () => {
      tooLarge += 1
    },
  })
  return { cookie, offered, tooLarge: () => tooLarge }
}

const headerOf = ({ set }: IssuedCookies) => set.map(({ name, value }) => `${name}=${value}`).join('; ')

/** A session that packs to so many bytes, nearly all of which deflate to nothing. */
function sessionOfSize(bytes: number): Session {
  const withClaim = (length: number) => sampleSession({ claims: { sub: 'ada', long: 'a'.repeat(length) } })
  const rest = Buffer.byteLength(packSession(withClaim(100_000))) - 100_000
  return withClaim(bytes - rest)
}

t.test('claims that would inflate beyond the bound are refused when they are sealed', async (t) => {
  const { cookie, offered } = setUp()
  const largest = sessionOfSize(LARGEST)
  t.equal(cookie.read(headerOf(cookie.issue(largest))), largest.id)
  t.same(offered, [largest])
  t.throws(() => cookie.issue(sessionOfSize(LARGEST + 1)), { code: 'PST_SESSION_TOO_LARGE' })
})

t.test('a session that grew beyond the bound is not given back to its browser, and that is told', async (t) => {
  const { cookie, tooLarge } = setUp()
  const session = sampleSession()
  const header = headerOf(cookie.issue(session))
  const grown = new LiveSession(
    sessionKey(session.id),
    { ...sessionOfSize(LARGEST + 1), id: session.id, version: 2 },
    0,
  )
  t.equal(cookie.renew?.(header, grown), undefined)
  t.equal(tooLarge(), 1)
})

t.test('a cookie of ours that cannot be read stands for no session', async () => {
  const sealer = createSealer(SECRETS, 'session cookie')
  const { cookie, offered } = setUp()
  const cookieOf = (bytes: Uint8Array) => `${NAME}=1.${sealer.seal(Buffer.concat([Buffer.of(1), bytes]), NAME)}`
  const packed = Buffer.from(packSession(sampleSession()))
  const contents = fc.oneof(
    fc.constantFrom(Buffer.alloc(LARGEST + 1, 'a'), packed.subarray(0, 40), Buffer.from('1,2\n{}'), Buffer.alloc(0)),
    fc.uint8Array({ maxLength: 64 }),
  )
  fc.assert(
    fc.property(contents, fc.boolean(), (bytes, deflated) => {
      return cookie.read(cookieOf(deflated ? deflateRawSync(bytes) : bytes)) === undefined && offered.length === 0
    }),
  )
})

t.test(
  'a browser gets newer cookies when its own are older than the session, and the same for every request',
  async (t) => {
    const { cookie } = setUp()
    const session = sampleSession()
    const header = headerOf(cookie.issue(session))
    const live = new LiveSession(sessionKey(session.id), session, 0)
    t.equal(cookie.renew?.(header, live), undefined, 'they are up to date')

    live.update({ ...session, version: 2, tokens: { ...session.tokens, accessToken: 'newer' } }, 0)
    const renewed = cookie.renew?.(header, live)
    t.equal(cookie.renew?.(header, live), renewed, 'sealed once')
    const { cookie: elsewhere, offered } = setUp()
    t.equal(elsewhere.read(headerOf(renewed!)), session.id)
    t.match(offered, [{ version: 2, tokens: { accessToken: 'newer' } }])

    t.equal(
      cookie.renew?.(header, new LiveSession(sessionKey(sampleSession().id), session, 0)),
      undefined,
      'not its own',
    )
    live.end()
    t.equal(cookie.renew?.(header, live), undefined, 'an ended session is not given back')
  },
)
