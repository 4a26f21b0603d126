import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { IssuerConfig } from '../../src/config/config.ts'
import { PosternError } from '../../src/errors.ts'
import { createIssuerKeys, pausing } from '../../src/provider/issuer-keys.ts'
import { Issuers } from '../../src/provider/issuers.ts'
import { movableClock } from '../session/sample.ts'
import { startAuthority } from '../support/certificates.ts'
import { startTokenIssuer, type TokenIssuerOptions } from '../support/token-issuer.ts'

async function setUp(t: import('tap').Test, options: TokenIssuerOptions = {}, change: Partial<IssuerConfig> = {}) {
  const issuer = await startTokenIssuer(options)
  const { clock, pass } = movableClock(Date.now())
  const config = { issuer: issuer.origin, timeout: 2_000, allowInsecure: true, ...change }
  const keys = createIssuerKeys(config, clock)
  t.teardown(async () => {
    await keys.close()
    await issuer.stop()
  })
  return { issuer, keys, clock, pass, verify: async () => await keys.verify(await issuer.sign({ sub: 'x' })) }
}

t.test('keys come from a discovery document without any endpoint for logins', async (t) => {
  const { issuer, verify, pass } = await setUp(t)
  await verify()
  await verify()
  t.same(
    [...issuer.requests],
    [
      ['/.well-known/openid-configuration', 1],
      ['/jwks', 1],
    ],
  )
  pass(601_000)
  await verify()
  t.same(
    [...issuer.requests],
    [
      ['/.well-known/openid-configuration', 1],
      ['/jwks', 2],
    ],
    'read again after ten minutes',
  )
})

t.test('a configured jwksUri needs no discovery, and a token of ours goes only there', async (t) => {
  const folder = t.testdir()
  const tokenFile = join(folder, 'token')
  await writeFile(tokenFile, 'first\n')
  const options = { discovery: false, keysPath: '/openid/v1/jwks', keysToken: 'second' }
  const { issuer } = await setUp(t, options)
  const { keys, pass } = await setUp(t, {}, { jwksUri: `${issuer.origin}/openid/v1/jwks`, tokenFile })
  await t.rejects(keys.verify(await issuer.sign({})), { code: 'PST_PROVIDER_UNAVAILABLE', message: /403/ })
  await writeFile(tokenFile, 'second\n')
  pass(5_001)
  await keys.verify(await issuer.sign({}))
  t.same([...issuer.requests.keys()], ['/openid/v1/jwks'])
})

t.test('a token of ours is not sent where the discovery document points', async (t) => {
  const tokenFile = join(t.testdir({ token: 'ours' }), 'token')
  const other = await startTokenIssuer({ keysToken: 'ours' })
  t.teardown(() => other.stop())
  const { verify } = await setUp(t, { keysUri: `${other.origin}/jwks` }, { tokenFile })
  await t.rejects(verify(), { code: 'PST_PROVIDER_UNAVAILABLE', message: /403/ })
  t.equal(other.requests.get('/jwks'), 3, 'asked, without the token')
  const disguised = await setUp(t, { keysUri: `http://127.0.0.1:1@${new URL(other.origin).host}/jwks` }, { tokenFile })
  await t.rejects(disguised.verify(), { code: 'PST_PROVIDER_ANSWER_REFUSED' })
})

t.test('https is verified with the CA file', async (t) => {
  const authority = await startAuthority(t)
  const tls = await authority.issue('issuer', 'IP:127.0.0.1')
  const trusted = await setUp(t, { tls }, { caFile: authority.caFile, allowInsecure: false })
  await trusted.verify()
  const untrusted = await setUp(t, { tls }, { allowInsecure: false })
  await t.rejects(untrusted.verify(), { code: 'PST_PROVIDER_UNAVAILABLE' })
})

t.test('an issuer that is away is not asked by every token, and is found again', async (t) => {
  const { issuer, verify, pass } = await setUp(t)
  issuer.answerKeysWith(404)
  for (let index = 0; index < 5; index++) await t.rejects(verify(), { code: 'PST_PROVIDER_UNAVAILABLE' })
  const asked = issuer.requests.get('/jwks') ?? 0
  t.ok(asked <= 3, `${asked} requests of one attempt`)
  issuer.answerKeysWith(undefined)
  pass(5_001)
  await verify()
})

t.test('a document of another issuer is refused', async (t) => {
  const { issuer } = await setUp(t)
  const keys = createIssuerKeys(
    { issuer: issuer.origin.replace('127.0.0.1', 'localhost'), timeout: 2_000, allowInsecure: true },
    Date.now,
  )
  t.teardown(() => keys.close())
  await t.rejects(keys.verify(await issuer.sign({})), { code: 'PST_PROVIDER_ANSWER_REFUSED' })
})

t.test('a pause is as long as Retry-After asks, within bounds', async (t) => {
  const { clock, pass } = movableClock()
  let calls = 0
  let retryAfter: number | undefined = 20_000
  const load = pausing(async () => {
    calls += 1
    throw new PosternError('PST_PROVIDER_UNAVAILABLE', { reason: 'away', retryAfter })
  }, clock)
  await t.rejects(load())
  pass(19_000)
  await t.rejects(load(), Object.assign(new Error('away'), { details: { retryAfter: 1_000 } }))
  t.equal(calls, 1)
  pass(1_000)
  retryAfter = 3_600_000
  await t.rejects(load())
  pass(60_000)
  await t.rejects(load())
  t.equal(calls, 3)
})

t.test('an unchanged issuer outlives a reload', async (t) => {
  const issuers = new Issuers(Date.now)
  t.teardown(() => issuers.close())
  const config = { issuer: 'https://id.test', timeout: 1_000, allowInsecure: false }
  const first = issuers.acquire(config)
  const second = issuers.acquire({ ...config })
  t.equal(second.value, first.value)
  first.release()
  first.release()
  t.equal(issuers.acquire(config).value, first.value)
  const other = issuers.acquire({ ...config, jwksUri: 'https://id.test/other' })
  t.not(other.value, first.value)
})
