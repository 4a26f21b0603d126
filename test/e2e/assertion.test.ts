import { execFileSync, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose'
import t, { type Test } from 'tap'
import { WebSocket } from 'ws'
import { type Received, valuesOf } from '../support/echo.ts'
import { rawRequest } from '../support/raw-request.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { cookieOf, startReplicas } from '../support/replicas.ts'
import { SESSION_SECRET, type Stack, startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const NAME = 'X-Postern-Assertion'
const PYTHONS = ['python3', '/usr/bin/python3']

/** A Python with PyJWT. With POSTERN_NO_SKIP=1 its test is not skipped, and fails where there is none. */
const python = PYTHONS.find((command) => spawnSync(command, ['-c', 'import jwt, cryptography']).status === 0)
const withoutPython =
  python !== undefined || process.env['POSTERN_NO_SKIP'] === '1' ? false : 'no Python with PyJWT and cryptography'

async function jwksOf(origin: string): Promise<JSONWebKeySet> {
  const answer = await fetch(`${origin}/oauth2/jwks.json`)
  if (answer.status !== 200) throw new Error(`jwks.json: ${answer.status}`)
  return (await answer.json()) as JSONWebKeySet
}

const kidsOf = async (origin: string) => (await jwksOf(origin)).keys.map(({ kid }) => kid)

async function startAsserting(t: Test, assertion: Readonly<Record<string, unknown>> = {}) {
  const config = (upstream: string, section: Readonly<Record<string, unknown>>, with_ = assertion) => ({
    providers: { corp: section },
    session: { secrets: [SESSION_SECRET] },
    identity: { assertion: with_ },
    routes: [
      { name: 'app', path: '/', upstream },
      { name: 'open', path: '/open', auth: 'none', upstream },
      { name: 'maybe', path: '/maybe', auth: 'optional', upstream },
    ],
  })
  let sections: Parameters<typeof config> | undefined
  const stack = await startStack(t, {
    config: (upstream, section) => {
      sections = [upstream, section]
      return config(upstream, section)
    },
  })
  const cookie = cookieOf(await stack.signedIn(), stack.origin)
  const received = async (path = '/x', headers: Readonly<Record<string, string>> = {}) =>
    (await (await fetch(stack.origin + path, { headers: { Cookie: cookie, ...headers } })).json()) as Received
  return {
    ...stack,
    cookie,
    received,
    assertionOf: async (path?: string) => valuesOf(await received(path), NAME)[0] ?? '',
    /** Writes the file with other settings of the assertion, and waits until it is in force. */
    reload: (assertion: Readonly<Record<string, unknown>>) =>
      reloaded(stack, { publicUrl: stack.origin, ...config(sections![0], sections![1], assertion) }),
  }
}

async function reloaded({ gateway }: Stack, config: Readonly<Record<string, unknown>>): Promise<void> {
  const changes = () => gateway.output().split('"configuration-changed"').length
  const before = changes()
  await gateway.rewrite(config)
  await until(() => changes() > before)
}

// The tests wait for most of their time.
t.jobs = 4

t.test('an app verifies who sent a request, with keys that everybody can read', async (t) => {
  const stack = await startAsserting(t)
  const { origin, received, assertionOf, cookie, gateway } = stack
  const { hostname } = new URL(origin)
  const expected = { typ: 'postern+jwt', algorithms: ['ES256'], issuer: origin, audience: hostname }

  await t.test('the published key verifies it, and it says who, for whom and until when', async (t) => {
    const keys = createRemoteJWKSet(new URL(`${origin}/oauth2/jwks.json`))
    const { payload } = await jwtVerify(await assertionOf(), keys, expected)
    const [user] = valuesOf(await received(), 'X-Auth-Request-User')
    t.match(payload, { sub: user, provider: 'corp', email: /@/ })
    t.equal(payload.exp! - payload.iat!, 300)
  })

  await t.test('a hundred requests share one signature', async (t) => {
    const all = await Promise.all(Array.from({ length: 100 }, (_, index) => assertionOf(`/${index}`)))
    t.equal(new Set(all).size, 1)
    t.equal(await assertionOf('/maybe'), all[0])
  })

  await t.test('an app beside Postern reads the keys by a loopback address; nothing private is in them', async (t) => {
    const answer = await fetch(`http://127.0.0.1:${gateway.ports.gateway}/oauth2/jwks.json`)
    t.equal(answer.status, 200)
    t.equal(answer.headers.get('cache-control'), 'public, max-age=300')
    const [key, ...others] = ((await answer.json()) as JSONWebKeySet).keys
    t.same(others, [])
    t.same(Object.keys(key!).toSorted(), ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
    t.equal((await fetch(`http://127.0.0.1:${gateway.ports.gateway}/oauth2/start`)).status, 421)
  })

  await t.test('a forged one never arrives, in no spelling, signed in or not', async (t) => {
    for (const path of ['/x', '/open', '/maybe']) {
      for (const name of [NAME, 'x_postern_assertion', 'X.Postern.Assertion', 'X-POSTERN_ASSERTION']) {
        for (const session of ['', `Cookie: ${cookie}\r\n`]) {
          stack.echo.clear()
          await rawRequest(
            gateway.ports.gateway,
            `GET ${path} HTTP/1.1\r\nHost: localhost:${gateway.ports.gateway}\r\n${session}${name}: forged\r\nConnection: close, ${name}\r\n\r\n`,
          )
          const [arrived] = stack.echo.received
          const names = (arrived?.headers ?? []).filter(([one]) => /^x.postern.assertion$/i.test(one))
          const expectedCount = session !== '' && path !== '/open' ? 1 : 0
          t.equal(names.length, expectedCount, `${path} ${name} ${session === '' ? 'anonymous' : 'signed in'}`)
          t.notOk(JSON.stringify(arrived?.headers ?? []).includes('forged'))
        }
      }
    }
  })

  await t.test('a WebSocket carries it too', async (t) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket`, [], { headers: { Cookie: cookie } })
    t.teardown(() => socket.terminate())
    const first = await new Promise<string>((resolve) => socket.once('message', (data) => resolve(String(data))))
    t.equal(valuesOf(JSON.parse(first) as Received, NAME)[0], await assertionOf())
  })

  await t.test('the verifiers of docs/assertion.md accept it, and nothing else', async (t) => {
    const docs = await readFile(join(import.meta.dirname, '../../docs/assertion.md'), 'utf8')
    const snippet = (language: string) =>
      (new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(docs)?.[1] ?? '')
        .replace('http://127.0.0.1:4180/oauth2/jwks.json', `${origin}/oauth2/jwks.json`)
        .replace('https://app.example.com', origin)
        .replace("'app.example.com'", `'${hostname}'`)
        .replace('"app.example.com"', `"${hostname}"`)
    const good = await assertionOf()
    const [head = '', body = '', signature = ''] = good.split('.')
    const other = JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), sub: 'root' })
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'postern+jwt' })).toString('base64url')
    const bad = [
      '',
      'x',
      `${head}.${Buffer.from(other).toString('base64url')}.${signature}`,
      `${none}.${body}.`,
      `${head}.${body}.`,
    ]
    // The same verifiers at another app, behind another gateway, and for another kind of token.
    const others = (text: string) => [
      text.replace(/(audience[=:] ?)(['"]).*?['"]/, '$1$2elsewhere$2'),
      text.replace(/(issuer[=:] ?)(['"]).*?['"]/, '$1$2https://elsewhere$2'),
      text.replace('postern+jwt', 'at+jwt'),
    ]
    const files = (language: string, ending: string) =>
      [snippet(language), ...others(snippet(language))].map((text, index) => [`verify${index}.${ending}`, text])
    const folder = t.testdir(Object.fromEntries([...files('js', 'mjs'), ...files('python', 'py')]))
    const sub = JSON.parse(Buffer.from(body, 'base64url').toString()).sub

    const ask = async (assertion: string | undefined, verifier = 0) => {
      const { personOf } = (await import(pathToFileURL(join(folder, `verify${verifier}.mjs`)).href)) as {
        personOf(request: { headers: Readonly<Record<string, string | undefined>> }): Promise<{ sub: string }>
      }
      return (await personOf({ headers: { [NAME.toLowerCase()]: assertion } })).sub
    }
    t.equal(await ask(good), sub)
    for (const one of [...bad, undefined]) await t.rejects(ask(one))
    for (const verifier of [1, 2, 3]) await t.rejects(ask(good, verifier), `verifier ${verifier}`)

    await t.test('in Python', { skip: withoutPython }, async (t) => {
      await writeFile(
        join(folder, 'run.py'),
        `import importlib, json, sys, jwt
def ask(verifier, assertion):
    try:
        return importlib.import_module(verifier).person_of({"X-Postern-Assertion": assertion})["sub"]
    except jwt.PyJWTError:
        return None
good, *bad = json.load(sys.stdin)
print(json.dumps([ask("verify0", one) for one in [good, *bad]] + [ask(f"verify{n}", good) for n in (1, 2, 3)]))
`,
      )
      const input = JSON.stringify([good, ...bad])
      const output = execFileSync(python ?? 'python3', ['run.py'], { cwd: folder, input, encoding: 'utf8' })
      t.same(JSON.parse(output), [sub, ...bad.map(() => null), null, null, null])
    })
  })

  await t.test('a reload keeps the key', async (t) => {
    const before = await kidsOf(origin)
    await stack.reload({ claims: ['name'] })
    t.same(await kidsOf(origin), before)
    const { payload } = await jwtVerify(await assertionOf(), createLocalJWKSet(await jwksOf(origin)), expected)
    t.notOk(Object.hasOwn(payload, 'email'))
  })

  await t.test('another key: both are published, and the old one signs until verifiers know the new one', async (t) => {
    const [before] = await kidsOf(origin)
    const file = join(dirname(gateway.file), 'key.pem')
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    await stack.reload({ keyFile: 'key.pem' })
    const kids = await kidsOf(origin)
    t.equal(kids.length, 2)
    t.equal(kids[0], before)
    const assertion = await assertionOf()
    t.equal(decodeProtectedHeader(assertion).kid, before)
    await t.resolves(jwtVerify(assertion, createLocalJWKSet(await jwksOf(origin)), expected))

    await writeFile(file, 'no key')
    await until(() => gateway.output().includes('is not a usable private key'))
    t.same(await kidsOf(origin), kids, 'a file that is broken changes nothing')
  })

  await t.test('the log holds no assertion', async (t) => {
    const [, body = '', signature = ''] = (await assertionOf()).split('.')
    t.notOk(gateway.output().includes(signature))
    t.notOk(gateway.output().includes(body))
  })
})

t.test('without assertions there are no keys to read', async (t) => {
  const { origin } = await startStack(t)
  t.equal((await fetch(`${origin}/oauth2/jwks.json`)).status, 404)
})

t.test(
  'replicas with redis share the key: each verifies what the other has signed',
  { skip: withoutRedis },
  async (t) => {
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    const replicas = await startReplicas(t, {
      count: 2,
      store: { kind: 'redis', url: redis.url },
      config: { identity: { assertion: {} } },
    })
    const [one, two] = replicas.origins as [string, string]
    const cookie = cookieOf(await replicas.signedIn(), one)
    const assertionAt = async (origin: string) => {
      const answer = await fetch(`${origin}/x`, { headers: { Cookie: cookie } })
      return valuesOf((await answer.json()) as Received, NAME)[0]!
    }
    t.same(await jwksOf(one), await jwksOf(two))
    await t.resolves(jwtVerify(await assertionAt(one), createLocalJWKSet(await jwksOf(two))))
    await t.resolves(jwtVerify(await assertionAt(two), createLocalJWKSet(await jwksOf(one))))

    await replicas.replace(0)
    t.same(await jwksOf(one), await jwksOf(two), 'the same key after a restart')
    const stored = await redis.client.getBuffer('postern:k:assertion')
    t.ok(stored !== null && !stored.includes('P-256'), 'sealed')
  },
)

t.test('redis is away at the start: 503, and the keys as soon as it answers', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  await redis.kill()
  const { origin, gateway } = await startStack(t, {
    config: (upstream, section) => ({
      providers: { corp: section },
      session: { secrets: [SESSION_SECRET], store: { kind: 'redis', url: redis.url } },
      identity: { assertion: {} },
      routes: [{ path: '/', auth: 'optional', upstream }],
    }),
  })
  const answer = await fetch(`${origin}/oauth2/jwks.json`)
  t.equal(answer.status, 503)
  t.equal(answer.headers.get('cache-control'), 'no-store')
  t.equal((await fetch(`${origin}/x`)).status, 200, 'who has no session needs no assertion')
  await redis.restart()
  await until(async () => (await fetch(`${origin}/oauth2/jwks.json`)).status === 200)
  await until(() => gateway.output().includes('assertion-key-made'))
})
