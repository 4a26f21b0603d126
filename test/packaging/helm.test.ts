import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { parseAllDocuments, parseDocument } from 'yaml'
import { parseConfig } from '../../src/config/load.ts'
import { runCommand } from './run-command.ts'
import { findHelm } from './when.ts'

const charts = join(import.meta.dirname, '../../helm')
const chart = join(charts, 'postern')
const fullValues = join(chart, 'ci/full-values.yaml')

interface Manifest {
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly data?: Readonly<Record<string, string>>
  readonly spec?: { readonly template: { readonly spec: PodSpec } }
}

interface PodSpec {
  readonly terminationGracePeriodSeconds: number
  readonly containers: readonly Container[]
  readonly volumes: readonly { readonly name: string }[]
}

interface Container {
  readonly name: string
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[]
  readonly volumeMounts: readonly Readonly<Record<string, unknown>>[]
  readonly securityContext: Readonly<Record<string, unknown>>
}

const found = findHelm()
const helm = found ?? 'helm'
const skip = found === undefined && process.env.POSTERN_NO_SKIP !== '1' ? 'helm is not installed' : false

async function template(...args: readonly string[]): Promise<readonly Manifest[]> {
  const { code, stdout, stderr } = await runCommand(helm, ['template', 'demo', ...args], charts)
  if (code !== 0) throw new Error(stderr)
  return parseAllDocuments(stdout)
    .map((document) => document.toJS() as Manifest | null)
    .filter((manifest) => manifest !== null)
}

const kindsOf = (manifests: readonly Manifest[]): readonly string[] => manifests.map(({ kind }) => kind).sort()

function podOf(manifests: readonly Manifest[]): PodSpec {
  return manifests.find(({ kind }) => kind === 'Deployment')!.spec!.template.spec
}

async function problemsOf(manifests: readonly Manifest[]): Promise<readonly unknown[]> {
  const text = manifests.find(({ kind }) => kind === 'ConfigMap')!.data!['postern.yaml']!
  const result = await parseConfig(text, {
    file: '/etc/postern/postern.yaml',
    env: {},
    readFile: async (path) => `${path} as a secret of more than 32 bytes`,
  })
  return result.kind === 'ok' ? [] : result.problems
}

t.test('helm lint is clean', { skip }, async (t) => {
  for (const extra of [[], ['-f', fullValues]]) {
    const { code, stdout, stderr } = await runCommand(helm, ['lint', '--strict', chart, ...extra], charts)
    t.equal(code, 0, stdout + stderr)
  }
})

t.test('with the defaults it stands in front of a Service', { skip }, async (t) => {
  const manifests = await template(chart)
  t.same(kindsOf(manifests), ['ConfigMap', 'Deployment', 'Service', 'ServiceAccount'])
  t.same(await problemsOf(manifests), [], 'postern.yaml is valid')

  const pod = podOf(manifests)
  const [container] = pod.containers
  t.ok(pod.terminationGracePeriodSeconds > 5 + 30, 'longer than shutdown.delay and shutdown.deadline')
  t.match(container?.ports, [
    { name: 'postern', containerPort: 4180 },
    { name: 'postern-admin', containerPort: 4181 },
  ])
  t.match(container?.securityContext, {
    runAsNonRoot: true,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  })
  t.notOk(
    container?.volumeMounts.some((mount) => 'subPath' in mount),
    'whole folders are mounted: a subPath never sees a change',
  )
})

t.test('with everything on', { skip }, async (t) => {
  const manifests = await template(chart, '-f', fullValues)
  t.same(kindsOf(manifests), [
    'ConfigMap',
    'Deployment',
    'Ingress',
    'NetworkPolicy',
    'PodDisruptionBudget',
    'Secret',
    'Service',
    'ServiceAccount',
  ])
  t.same(await problemsOf(manifests), [], 'postern.yaml is valid')
  const ingress = manifests.find(({ kind }) => kind === 'Ingress')
  t.match(ingress, { spec: { rules: [{ host: 'app.example.com' }, { host: 'other.example.com' }] } })
})

t.test('two replicas with sessions in memory are refused', { skip }, async (t) => {
  await t.rejects(template(chart, '--set', 'replicas=2'), /signed out at random/)
})

/** What `helm install` would print. It asks a cluster first, so NOTES.txt is rendered inside of a manifest. */
async function notesOf(t: Test, ...args: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'postern-notes-'))
  t.teardown(() => rm(copy, { recursive: true, force: true }))
  await cp(chart, copy, { recursive: true })
  await cp(join(copy, 'templates/NOTES.txt'), join(copy, 'notes.txt'))
  await writeFile(join(copy, 'templates/notes.yaml'), 'notes: |\n{{ tpl (.Files.Get "notes.txt") . | indent 2 }}\n')
  const { code, stdout, stderr } = await runCommand(
    helm,
    ['template', 'demo', copy, '--show-only', 'templates/notes.yaml', ...args],
    copy,
  )
  if (code !== 0) throw new Error(stderr)
  return (parseDocument(stdout).toJS() as { notes: string }).notes
}

t.test('NOTES name the redirect URI of each provider', { skip }, async (t) => {
  const values = {
    publicUrl: ['https://app.example.com', 'https://www.example.com'],
    providers: {
      coloop: { preset: 'coloop', clientId: 'a', callback: 'own' },
      corp: { issuer: 'https://id.example.com' },
    },
  }
  const notes = await notesOf(
    t,
    ...Object.entries(values).flatMap(([key, value]) => ['--set-json', `config.${key}=${JSON.stringify(value)}`]),
  )
  for (const origin of values.publicUrl) {
    t.match(notes, `  ${origin}/oauth2/callback/coloop  (coloop)\n  ${origin}/oauth2/callback  (corp)\n`)
  }
})

t.test('NOTES warn of an Ingress whose addresses are not trusted', { skip }, async (t) => {
  const warning = /WARNING: .*config\.trustedProxies is empty/
  const ingress = ['--set', 'ingress.enabled=true']
  const quiet = await notesOf(t)
  t.notMatch(quiet, warning, 'nothing is in front')
  t.match(quiet, 'https://app.example.com/oauth2/callback')
  t.match(await notesOf(t, ...ingress), warning)
  t.match(await notesOf(t, ...ingress, '--set-json', 'config.trustedProxies=[]'), warning)
  t.notMatch(await notesOf(t, ...ingress, '--set-json', 'config.trustedProxies=["10.0.0.0/8"]'), warning)
  t.notMatch(await notesOf(t, '-f', fullValues), warning)
  t.notMatch(
    await notesOf(t, ...ingress, '--set', 'standalone=false'),
    warning,
    'the chart makes no Ingress for a sidecar',
  )
})

t.test('a misspelt value is refused', { skip }, async (t) => {
  await t.rejects(template(chart, '--set', 'replica=1'), /replica/)
})

t.test('as a sidecar in the chart of an app', { skip }, async (t) => {
  const copy = await mkdtemp(join(tmpdir(), 'postern-helm-'))
  t.teardown(() => rm(copy, { recursive: true, force: true }))
  await cp(charts, copy, { recursive: true })
  const example = join(copy, 'examples/app-with-sidecar')
  const built = await runCommand(helm, ['dependency', 'build', example], copy)
  t.equal(built.code, 0, built.stderr)

  const manifests = await template(example)
  t.same(kindsOf(manifests), ['ConfigMap', 'Deployment', 'Service'])
  t.same(await problemsOf(manifests), [], 'postern.yaml is valid')
  const pod = podOf(manifests)
  t.same(
    pod.containers.map(({ name }) => name),
    ['app', 'postern'],
  )
  t.same(
    pod.volumes.map(({ name }) => name),
    ['postern-config', 'postern-secret'],
  )
  t.match(
    manifests.find(({ kind }) => kind === 'Service'),
    { spec: { ports: [{ targetPort: 'postern' }] } },
  )
})
