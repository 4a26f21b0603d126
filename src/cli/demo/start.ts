import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandIo } from '../command.ts'
import { createDemoApp } from './app.ts'
import { freePort, listen } from './free-port.ts'
import { type DemoPlan, gatewayConfig, gatewayOrigin, providerOrigin, SECRET_NAMES } from './gateway-config.ts'
import { startGatewayProcess } from './gateway-process.ts'
import { PEOPLE } from './people.ts'
import { createDemoProvider } from './provider.ts'

const CLIENT_ID = 'postern-demo'

interface Options {
  readonly public: boolean
  /** Left out: the ports in the documentation. */
  readonly port: number | undefined
  readonly verbose: boolean
}

export interface Demo {
  /** Resolves when the gateway has ended by itself. */
  readonly gatewayEnded: Promise<number>
  /** Stops everything. Resolves with the exit code: the gateway's, if it ended by itself. */
  stop(): Promise<number>
}

const wantedPorts = (port: number | undefined): DemoPlan['ports'] =>
  port === undefined
    ? { gateway: 4180, admin: 4181, provider: 4190, app: 3000 }
    : { gateway: port, admin: port + 1, provider: port + 10, app: port + 20 }

/** Undefined: the gateway did not get ready. Its output is on stderr, and nothing is left running. */
export async function startDemo(
  oidc: typeof import('oidc-provider'),
  options: Options,
  io: CommandIo,
): Promise<Demo | undefined> {
  const plan = await makePlan(options)
  const secret = () => randomBytes(32).toString('base64url')
  const clientSecret = secret()
  const provider = await createDemoProvider(
    oidc,
    providerOrigin(plan),
    {
      clientId: CLIENT_ID,
      clientSecret: plan.application === 'private' ? clientSecret : undefined,
      redirectUris: [`${gatewayOrigin(plan)}/oauth2/callback`],
    },
    PEOPLE,
  )
  const app = createDemoApp()
  await listen(provider, plan.ports.provider)
  await listen(app, plan.ports.app)

  const folder = await mkdtemp(join(tmpdir(), 'postern-demo-'))
  const file = join(folder, 'postern.yaml')
  await writeFile(file, gatewayConfig(plan), { mode: 0o600 })
  const gateway = startGatewayProcess(
    file,
    { ...io.env, [SECRET_NAMES.client]: clientSecret, [SECRET_NAMES.session]: secret() },
    (chunk) => io.stderr(chunk),
  )
  const leaveNothing = () => {
    gateway.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', leaveNothing)

  let stopping = false
  const stop = async () => {
    stopping = true
    await gateway.stop()
    await Promise.all([close(provider), close(app)])
    process.off('exit', leaveNothing)
    rmSync(folder, { recursive: true, force: true })
  }
  if (!(await gateway.ready(plan.ports.admin))) {
    io.stderr('postern demo: the gateway did not start\n')
    await stop()
    return undefined
  }
  announce(plan, wantedPorts(options.port).gateway, io)
  let ownEnd: number | undefined
  void gateway.ended.then((code) => {
    if (stopping) return
    ownEnd = code
    io.stderr(`postern demo: the gateway ended by itself (exit code ${code})\n`)
  })
  return {
    gatewayEnded: gateway.ended,
    async stop() {
      await stop()
      return ownEnd ?? 0
    },
  }
}

async function makePlan(options: Options): Promise<DemoPlan> {
  const wanted = wantedPorts(options.port)
  const gateway = await freePort(wanted.gateway)
  const admin = await freePort(wanted.admin, [gateway])
  const provider = await freePort(wanted.provider, [gateway, admin])
  const app = await freePort(wanted.app, [gateway, admin, provider])
  return {
    ports: { gateway, admin, provider, app },
    application: options.public ? 'public' : 'private',
    clientId: CLIENT_ID,
    logLevel: options.verbose ? 'info' : 'warn',
  }
}

function announce(plan: DemoPlan, wanted: number, io: CommandIo): void {
  const { gateway, admin, provider, app } = plan.ports
  const note = gateway === wanted ? '' : ` (port ${wanted} is taken)`
  io.stdout(
    `${plan.application} application; provider on ${provider}, app on ${app}, admin on http://127.0.0.1:${admin}; Ctrl-C stops it\n` +
      `Open ${gatewayOrigin(plan)}/deep/page?x=1&y=%2F in a browser${note}\n`,
  )
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
