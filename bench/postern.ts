import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { freePort } from './machine.ts'
import { ServerProcess } from './processes.ts'
import { CLIENT_ID, CLIENT_SECRET, OPAQUE_TOKEN } from './provider.ts'
import { signedIn } from './rivals.ts'
import type { Running, Stage, Variant } from './stage.ts'

export const SESSION_SECRET = 'bench-session-secret-bench-session-secret'

/** What the image gives Node: measured is what is run. */
const IMAGE_FLAGS: readonly string[] = imageFlags()

export interface PosternOptions {
  readonly auth?: 'required' | 'optional' | 'none'
  /** More settings of the route. */
  readonly route?: Readonly<Record<string, unknown>>
  /** The requests are those of an API client, with a JWT for this audience. Nobody signs in. */
  readonly audience?: string
  /** The requests are those of an API client, with an opaque token that the provider's introspection knows. */
  readonly opaqueToken?: true
  /** `identity` of the configuration. */
  readonly identity?: Readonly<Record<string, unknown>>
  /** How many more routes there are, each with a prefix of its own: /r0, /r1, … */
  readonly routes?: number
  /** Left out: Postern's own default. The store sets room aside for as many. */
  readonly maxSessions?: number
  /** `session.store` of the configuration. */
  readonly store?: Readonly<Record<string, unknown>>
  /** What runs instead of the production build's main.js. */
  readonly entry?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** False: nobody signs in, so that nothing but the start has happened. */
  readonly signedIn?: boolean
  /** Where the log goes; /dev/null when left out. */
  readonly output?: string
  readonly nodeOptions?: readonly string[]
  /** In place of what the image gives Node. */
  readonly flags?: readonly string[]
}

export interface RunningPostern extends Running {
  readonly server: ServerProcess
  readonly configFile: string
  readonly adminUrl: string
  /** Milliseconds from exec to the first 200 of /readyz. */
  readonly startedIn: number
}

export function postern(name: string, options: PosternOptions = {}): Variant {
  return { name, start: (stage, upstream) => startPostern(stage, upstream, options) }
}

/** Postern as it is installed, logging a JSON line per request to /dev/null, somebody signed in. */
export async function startPostern(
  stage: Stage,
  upstream: string,
  options: PosternOptions = {},
): Promise<RunningPostern> {
  try {
    return await launch(stage, upstream, options)
  } catch (error) {
    console.error(`once more, because ${error instanceof Error ? error.message : error}`)
    if (options.output !== undefined) return launch(stage, upstream, options)
    // Why it does not start is in its log, which has gone to /dev/null.
    const output = join(mkdtempSync(join(stage.folder, 'postern-output-')), 'log')
    await (await launch(stage, upstream, { ...options, output })).stop()
    return launch(stage, upstream, options)
  }
}

async function launch(stage: Stage, upstream: string, options: PosternOptions): Promise<RunningPostern> {
  const { auth = 'required', entry = [stage.main], env = {}, nodeOptions = [], flags = IMAGE_FLAGS } = options
  const [port, adminPort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  const folder = mkdtempSync(join(stage.folder, 'postern-'))
  const configFile = join(folder, 'postern.yaml')
  writeFileSync(configFile, configOf(stage, upstream, url, adminPort, options))
  const command = [process.execPath, ...flags, ...nodeOptions, ...entry, 'serve', '-c', configFile]
  const server = new ServerProcess({ command, env, output: options.output }, stage.cores?.gateway)
  const adminUrl = `http://127.0.0.1:${adminPort}`
  const startedIn = await server.ready(`${adminUrl}/readyz`)
  return {
    url,
    server,
    configFile,
    adminUrl,
    startedIn,
    ...(await credentials(stage, url, server, { ...options, auth })),
    stop: () => server.stop(),
  }
}

async function credentials(
  stage: Stage,
  url: string,
  server: ServerProcess,
  { auth, audience, opaqueToken, signedIn: signsIn }: PosternOptions,
): Promise<Pick<Running, 'cookie' | 'authorization'>> {
  if (audience !== undefined) return { authorization: `Bearer ${await stage.provider.accessToken(audience)}` }
  if (opaqueToken) return { authorization: `Bearer ${OPAQUE_TOKEN}` }
  return auth === 'none' || signsIn === false ? {} : { cookie: await signedIn(url, server) }
}

function imageFlags(): readonly string[] {
  const dockerfile = readFileSync(join(import.meta.dirname, '..', 'Dockerfile'), 'utf8')
  const [, entrypoint = '[]'] = /^ENTRYPOINT (\[.*\])$/m.exec(dockerfile) ?? []
  return (JSON.parse(entrypoint) as string[]).filter((word) => word.startsWith('--'))
}

function configOf(stage: Stage, upstream: string, url: string, adminPort: number, options: PosternOptions): string {
  const { auth = 'required', route = {}, routes = 0 } = options
  const more = Array.from({ length: routes }, (_, index) => ({ path: `/r${index}`, auth, upstream }))
  return stringify({
    publicUrl: url,
    listen: new URL(url).host,
    admin: { listen: `127.0.0.1:${adminPort}` },
    log: { level: 'info', format: 'json' },
    shutdown: { delay: '0s', deadline: '5s' },
    providers: {
      bench: {
        issuer: stage.provider.issuer,
        clientId: CLIENT_ID,
        clientSecret: CLIENT_SECRET,
        scopes: ['openid', 'email', 'profile'],
        allowInsecure: true,
      },
    },
    session: {
      secrets: [SESSION_SECRET],
      ...(options.maxSessions === undefined ? {} : { store: { kind: 'memory', maxSessions: options.maxSessions } }),
      ...(options.store === undefined ? {} : { store: options.store }),
    },
    ...(options.identity === undefined ? {} : { identity: options.identity }),
    routes: [{ path: '/', auth, upstream, ...route }, ...more],
  })
}
