import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { startAuthority } from '../support/certificates.ts'
import { type Received, startEcho, valuesOf } from '../support/echo.ts'
import { startGateway } from '../support/gateway.ts'
import { startTokenIssuer } from '../support/token-issuer.ts'

interface Jwt {
  issuer: string
  jwksUri?: string
  caFile?: string
  tokenFile?: string
  allowInsecure?: boolean
}

interface Route {
  name: string
  path: string
  upstream: string
  readonly bearer: { readonly jwt: Jwt }
}

/** The routes of docs/api-clients.md by name. Only what names another machine or file is changed here. */
async function examples(): Promise<ReadonlyMap<string, Route>> {
  const text = await readFile(join(import.meta.dirname, '../../docs/api-clients.md'), 'utf8')
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => parse(block!))
  const routes = (blocks as { readonly routes: readonly Route[] }[]).flatMap((block) => block.routes)
  return new Map(routes.map((route) => [route.name, route]))
}

/** As GitHub documents it: docs.github.com/actions/reference/security/oidc, "OIDC token claims". */
const GITHUB = {
  jti: 'example-id',
  sub: 'repo:acme/app:ref:refs/heads/main',
  aud: 'https://app.example.com',
  ref: 'refs/heads/main',
  sha: 'example-sha',
  repository: 'acme/app',
  repository_owner: 'acme',
  repository_visibility: 'private',
  repository_id: '74',
  repository_owner_id: '65',
  run_id: 'example-run-id',
  run_number: '10',
  run_attempt: '2',
  runner_environment: 'github-hosted',
  actor: 'octocat',
  actor_id: '12',
  workflow: 'deploy',
  head_ref: '',
  base_ref: '',
  event_name: 'push',
  ref_type: 'branch',
  job_workflow_ref: 'acme/app/.github/workflows/deploy.yml@refs/heads/main',
}

/** As the kubelet projects it: kubernetes.io/docs, "Service account token volume projection". */
const KUBERNETES = {
  aud: ['my-app'],
  jti: 'e51f1fbc-4733-4b85-a59f-ba80c0523874',
  sub: 'system:serviceaccount:batch:importer',
  'kubernetes.io': {
    namespace: 'batch',
    node: { name: 'worker', uid: '517eb86e-b863-451b-bf70-86cb61439a3a' },
    pod: { name: 'importer-0', uid: '0d8b260e-ef0e-45fb-be8e-ff44f97722e8' },
    serviceaccount: { name: 'importer', uid: 'e6a8680e-d103-4cce-80ea-03acbbeacf7d' },
  },
}

t.test('the examples of docs/api-clients.md', async (t) => {
  const folder = t.testdir()
  const authority = await startAuthority(t)
  const [github, cluster, echo] = await Promise.all([
    startTokenIssuer(),
    startTokenIssuer({
      tls: await authority.issue('kubernetes', 'IP:127.0.0.1'),
      discovery: false,
      keysPath: '/openid/v1/jwks',
      keysToken: 'a-service-account-token',
    }),
    startEcho(),
  ])
  t.teardown(() => Promise.all([github.stop(), cluster.stop(), echo.stop()]))
  const [deploy, imports] = await examples().then((routes) => [routes.get('deploy')!, routes.get('import')!] as const)
  for (const route of [deploy, imports]) route.upstream = echo.origin
  const issuers = { github: deploy.bearer.jwt.issuer, cluster: imports.bearer.jwt.issuer }
  Object.assign(deploy.bearer.jwt, { issuer: github.origin, allowInsecure: true })
  const tokenFile = join(folder, 'token')
  await writeFile(tokenFile, 'a-service-account-token\n')
  // The cluster's issuer is a name that nobody outside can resolve: only the address of its keys is.
  const jwksUri = imports.bearer.jwt.jwksUri?.replace('https://kubernetes.default.svc', cluster.origin)
  Object.assign(imports.bearer.jwt, { jwksUri, caFile: authority.caFile, tokenFile })
  const gateway = await startGateway({
    providers: { coloop: { preset: 'coloop', clientId: 'app' } },
    session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
    log: { level: 'warn' },
    routes: [deploy, imports],
  })
  t.teardown(() => gateway.stop())
  const now = Math.floor(Date.now() / 1000)
  const times = { iat: now, nbf: now - 60, exp: now + 300 }
  const ask = async (path: string, token: string) => {
    const { status } = await fetch(`${gateway.origin}${path}`, { headers: { Authorization: `Bearer ${token}` } })
    return status
  }
  const user = () => valuesOf(echo.received.at(-1) as Received, 'x-auth-request-user')

  await t.test('GitHub Actions: the workflow of one branch of one repository', async (t) => {
    t.equal(issuers.github, 'https://token.actions.githubusercontent.com')
    const sign = (changes: object = {}) =>
      github.sign({ ...GITHUB, ...times, iss: github.origin, ...changes }, { typ: 'JWT', x5t: 'example-thumbprint' })
    t.equal(await ask('/deploy', await sign()), 200)
    t.same(user(), ['repo:acme/app:ref:refs/heads/main'])
    t.equal(await ask('/deploy', await sign({ repository: 'eve/app' })), 403)
    t.equal(await ask('/deploy', await sign({ ref: 'refs/heads/evil' })), 403)
    t.equal(await ask('/deploy', await sign({ ref: undefined })), 403)
    t.equal(await ask('/deploy', await sign({ aud: 'https://github.com/acme' })), 401, 'for somebody else')
    t.equal(await ask('/deploy', await sign({ iss: issuers.cluster })), 401)
  })

  await t.test('Kubernetes: the pods of one service account', async (t) => {
    const sign = (changes: object = {}) => cluster.sign({ ...KUBERNETES, ...times, iss: issuers.cluster, ...changes })
    t.equal(await ask('/import', await sign()), 200)
    t.same(user(), ['system:serviceaccount:batch:importer'])
    const other = { ...KUBERNETES['kubernetes.io'], serviceaccount: { name: 'other', uid: 'x' } }
    t.equal(await ask('/import', await sign({ 'kubernetes.io': other })), 403)
    t.equal(await ask('/import', await sign({ 'kubernetes.io': undefined })), 403)
    t.equal(await ask('/import', await sign({ aud: ['https://kubernetes.default.svc'] })), 401, 'for the API server')
    t.equal(await ask('/import', await github.sign({ ...KUBERNETES, ...times, iss: issuers.cluster })), 401)
    t.same([...cluster.requests.keys()], ['/openid/v1/jwks'])
  })
})
