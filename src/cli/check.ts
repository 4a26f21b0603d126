import { loadConfig } from '../config/load.ts'
import { formatProblem } from '../config/problem.ts'
import { type Registration, registrationOf } from '../config/registration.ts'
import { EX_CONFIG, EX_OK, EX_USAGE } from '../exit-codes.ts'
import type { CommandIo } from './command.ts'
import { configFileOf } from './config-option.ts'

/**
 * `postern check [-c FILE]`: every problem and warning with its place, and what must be registered at each provider.
 * Exit code 0, or 78 when there are problems.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const file = await configFileOf('check', args, io)
  if (file === undefined) return EX_USAGE
  const result = await loadConfig(file, io.env, {
    // Loads Fastify only when there is a plugin to try.
    tryPlugin: async (plugin) => (await import('../proxy/plugins.ts')).tryPlugin(plugin),
  })
  for (const warning of result.warnings) {
    io.stderr(`${formatProblem({ ...warning, message: `warning: ${warning.message}` })}\n`)
  }
  const warnings = result.warnings.length > 0 ? `, ${count(result.warnings.length, 'warning')}` : ''
  if (result.kind === 'invalid') {
    for (const problem of result.problems) io.stderr(`${formatProblem(problem)}\n`)
    io.stderr(`${file}: ${count(result.problems.length, 'problem')}${warnings}\n`)
    return EX_CONFIG
  }
  const { providers, routes } = result.config
  io.stdout(`${file}: valid (${count(providers.length, 'provider')}, ${count(routes.length, 'route')}${warnings})\n`)
  for (const provider of providers) io.stdout(toRegister(provider.name, registrationOf(result.config, provider)))
  return EX_OK
}

function toRegister(provider: string, addresses: Registration): string {
  const line = (what: string) => (address: string) => `  ${what.padEnd(24)}  ${address}\n`
  return [
    `to register at ${provider}:\n`,
    ...addresses.redirectUris.map(line('redirect URI')),
    ...addresses.postLogoutRedirectUris.map(line('post-logout redirect URI')),
    ...[addresses.backchannelLogoutUri ?? []].flat().map(line('back-channel logout URI')),
  ].join('')
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
