import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { judgeAssertion } from '../../src/provider/client-assertion-file.ts'
import { anyText } from '../support/any-text.ts'
import { CALLBACK } from './support/hostile-provider.ts'
import { finish, setUp } from './support/set-up.ts'

const NOW = Date.parse('2026-01-01T00:00:00Z')
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
/** Its signature is for the provider to verify. */
const assertionUntil = (expiry: number, about: object = {}) =>
  `${base64url({ alg: 'RS256' })}.${base64url({ ...about, exp: Math.floor(expiry / 1000) })}.c2lnbmF0dXJl`

t.test('an assertion is a JWT that has not expired', async (t) => {
  t.equal(judgeAssertion(assertionUntil(NOW + 1000), NOW), undefined)
  t.equal(judgeAssertion(`${base64url({})}.${base64url({})}.c2ln`, NOW), undefined, 'without exp')
  t.match(judgeAssertion(assertionUntil(NOW - 3000), NOW), /expired 3 s ago/)
  t.equal(judgeAssertion('', NOW), 'is empty')
  for (const text of ['secret', 'a.b', 'a.b.c', 'a b.c.d', `${'x'.repeat(20_000)}.b.c`, '-----BEGIN KEY-----'])
    t.equal(judgeAssertion(text, NOW), 'holds no JWT', text.slice(0, 20))
})

t.test('no content makes the check throw or is quoted', async () => {
  fc.assert(
    fc.property(anyText({ minLength: 8 }), (text) => {
      const wrong = judgeAssertion(text, NOW)
      return wrong === undefined || !wrong.includes(text)
    }),
  )
})

/** A folder as Kubernetes mounts it: `token` leads to `..data/token`, and `..data` is a link that is swapped. */
async function projectedToken(t: Test) {
  const folder = t.testdir({})
  const path = join(folder, 'token')
  let version = 0
  const put = async (content: string) => {
    version += 1
    await mkdir(join(folder, `..v${version}`))
    await writeFile(join(folder, `..v${version}`, 'token'), content)
    await symlink(`..v${version}`, join(folder, '..data_tmp'))
    await rename(join(folder, '..data_tmp'), join(folder, '..data'))
  }
  await symlink('..data/token', path)
  return { path, put }
}

async function withAssertion(t: Test) {
  const token = await projectedToken(t)
  const set = await setUp(t, () => ({
    clientAuth: 'client_assertion',
    clientSecret: undefined,
    clientAssertionFile: token.path,
  }))
  const { hostile } = set
  hostile.answers.set('/revoke', (_asked, response) => response.writeHead(200).end())
  const sent = () => hostile.asked.filter(({ method }) => method === 'POST')
  return { ...set, ...token, sent }
}

t.test('the assertion is sent wherever the application authenticates, and read again each time', async (t) => {
  const { provider, put, sent, now } = await withAssertion(t)
  const [first, second, third] = [1, 2, 3].map((jti) => assertionUntil(now() + 60_000, { jti }))
  await put(`${first}\n`)
  const { tokens, subject } = await finish(provider, CALLBACK)
  await put(second!)
  const next = await provider.refresh(tokens, subject)
  await put(third!)
  await provider.revoke(next)
  t.strictSame(
    sent().map(({ path, form }) => [path, form.get('client_assertion')]),
    [
      ['/token', first],
      ['/token', second],
      ['/revoke', third],
      ['/revoke', third],
    ],
  )
  for (const { form, headers } of sent()) {
    t.match(Object.fromEntries(form), {
      client_id: 'app',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    })
    t.equal(form.get('client_secret'), null)
    t.equal(headers.authorization, undefined)
  }
})

t.test('a missing, empty or expired file is 503, is told once, and asks the provider nothing', async (t) => {
  const { provider, put, sent, now, events, pass } = await withAssertion(t)
  const unusable = () => events.filter(({ kind }) => kind === 'assertion-unusable')
  await t.rejects(finish(provider, CALLBACK), {
    code: 'PST_PROVIDER_CREDENTIAL',
    status: 503,
    message: /does not exist/,
  })
  await t.rejects(finish(provider, CALLBACK), { code: 'PST_PROVIDER_CREDENTIAL' })
  t.equal(unusable().length, 1)
  t.match(unusable()[0]?.reason, /^providers\.corp\.clientAssertionFile: the file .*token does not exist$/)
  t.match(provider.state(), { kind: 'degraded', reason: /does not exist/ })
  await put('')
  await t.rejects(finish(provider, CALLBACK), { message: /is empty/ })
  await put(assertionUntil(now() + 1000))
  pass(2000)
  await t.rejects(finish(provider, CALLBACK), { message: /expired/ })
  t.equal(sent().length, 0)

  await put(assertionUntil(now() + 60_000))
  t.equal((await finish(provider, CALLBACK)).subject, 'alice')
  t.match(provider.state(), { kind: 'ready' })
  t.match(events.at(-1), { kind: 'assertion-usable' })
})

t.test('a refresh without the assertion keeps the session, and counts as nothing about the provider', async (t) => {
  const { provider, put, now } = await withAssertion(t)
  await put(assertionUntil(now() + 60_000))
  const { tokens, subject } = await finish(provider, CALLBACK)
  await put('')
  await t.rejects(provider.refresh(tokens, subject), {
    code: 'PST_PROVIDER_CREDENTIAL',
    details: { grantRefused: undefined },
  })
  await provider.revoke(tokens)
})
