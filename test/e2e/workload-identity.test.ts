import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jwtVerify } from 'jose'
import t, { type Test } from 'tap'
import { createBrowser } from '../support/browser.ts'
import { DOCUMENTED } from '../support/documented-providers.ts'
import { startEcho } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { type Asked, CLIENT, startStandIn } from '../support/provider-stand-in.ts'
import { SESSION_SECRET } from '../support/stack.ts'
import { until } from '../support/until.ts'

/** A gateway whose application proves itself with `credentials`, which the provider judges by `clientAuth`. */
async function setUp(t: Test, credentials: object, clientAuth: (asked: Asked) => boolean | Promise<boolean>) {
  const [ports, echo] = await Promise.all([gatewayPorts(), startEcho()])
  t.teardown(() => echo.stop())
  const origin = `http://localhost:${ports.gateway}`
  const standIn = await startStandIn({ ...DOCUMENTED.entra, clientAuth })
  t.teardown(() => standIn.close())
  const gateway = await startGateway(
    {
      publicUrl: origin,
      providers: {
        corp: { preset: 'entra', issuer: standIn.issuer, allowInsecure: true, clientId: CLIENT.id, ...credentials },
      },
      session: { secrets: [SESSION_SECRET] },
      routes: [{ path: '/', upstream: echo.origin }],
    },
    { ports },
  )
  t.teardown(() => gateway.stop())
  return {
    gateway,
    standIn,
    signIn: () => createBrowser().navigate(`${origin}/`),
    logged: (line: RegExp) => until(() => line.test(gateway.output())),
  }
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
let made = 0
/** A service account token as Kubernetes projects it; its signature is the provider's to verify. */
function serviceAccountToken(expiresIn = 3600) {
  made += 1
  const claims = {
    iss: 'https://kubernetes.default.svc.cluster.local',
    sub: 'system:serviceaccount:apps:postern',
    aud: ['api://AzureADTokenExchange'],
    jti: `token-${made}`,
    exp: Math.floor(Date.now() / 1000) + expiresIn,
  }
  return `${base64url({ alg: 'RS256', kid: 'k' })}.${base64url(claims)}.c2lnbmF0dXJlLW9mLXRoZS1jbHVzdGVy`
}

/** A volume that is replaced as Kubernetes does it: by swapping the link `..data`. */
async function volume(t: Test) {
  const folder = t.testdir({})
  await symlink('..data/token', join(folder, 'token'))
  let version = 0
  return {
    path: join(folder, 'token'),
    async put(content: string) {
      version += 1
      await mkdir(join(folder, `..v${version}`))
      await writeFile(join(folder, `..v${version}`, 'token'), content)
      await symlink(`..v${version}`, join(folder, '..tmp'))
      await rename(join(folder, '..tmp'), join(folder, '..data'))
    },
    remove: () => rm(join(folder, '..data')),
  }
}

t.test('a service account token instead of a secret: renewed, missing, expired', async (t) => {
  const { path, put, remove } = await volume(t)
  let accepted = serviceAccountToken()
  const seen = new Set([accepted])
  await put(accepted)
  const renew = async () => {
    accepted = serviceAccountToken()
    seen.add(accepted)
    await put(accepted)
  }
  const { gateway, standIn, signIn, logged } = await setUp(
    t,
    { clientAssertionFile: path },
    ({ form }) => form.get('client_assertion') === accepted,
  )
  t.equal((await signIn()).status, 200)
  t.match(Object.fromEntries(standIn.asked.find(({ form }) => form.has('code'))!.form), {
    client_id: CLIENT.id,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  })

  await renew()
  t.equal((await signIn()).status, 200, 'the new token is used at once, without a reload')
  t.notMatch(gateway.output(), '"event":"reloaded"')

  await remove()
  const refused = await signIn()
  t.match(refused, { status: 503, body: /PST_PROVIDER_CREDENTIAL/ })
  await logged(/"event":"provider-assertion-unusable"[^\n]*clientAssertionFile[^\n]*does not exist/)
  t.match(await (await fetch(`${gateway.adminOrigin}/readyz`)).text(), /does not exist/)
  const expired = serviceAccountToken(-60)
  seen.add(expired)
  await put(expired)
  t.equal((await signIn()).status, 503)
  await logged(/expired \d+ s ago/)

  await renew()
  t.equal((await signIn()).status, 200)
  await logged(/"event":"provider-assertion-usable"/)
  for (const token of seen) t.notOk(gateway.output().includes(token.split('.')[1]!), 'no token is in the log')
})

t.test('a client key from a file: another key in the file is used after the reload', async (t) => {
  const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString()
  const [first, second] = [1, 2].map(() => generateKeyPairSync('ec', { namedCurve: 'P-256' }))
  const file = join(t.testdir({ key: pem(first!.privateKey) }), 'key')
  let registered = first!.publicKey
  const isSigned = async ({ form }: Asked) => {
    const assertion = form.get('client_assertion') ?? ''
    const options = { issuer: CLIENT.id, subject: CLIENT.id }
    return await jwtVerify(assertion, registered, options).then(
      () => true,
      () => false,
    )
  }
  const { signIn, gateway } = await setUp(t, { clientKey: `\${file:${file}}` }, isSigned)
  t.equal((await signIn()).status, 200)
  registered = second!.publicKey
  t.equal((await signIn()).status, 502, 'the former key is no longer registered')
  await writeFile(file, pem(second!.privateKey))
  t.ok(await until(async () => (await signIn()).status === 200))
  t.notMatch(gateway.output(), 'PRIVATE KEY')
})
