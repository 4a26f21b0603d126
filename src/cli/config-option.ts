import { parseArgs } from 'node:util'
import { locateConfig } from '../config/locate.ts'
import type { CommandIo } from './command.ts'

/**
 * The configuration file that `-c FILE` names, or the usual one. Undefined when the arguments are wrong: the message has
 * been printed.
 */
export async function configFileOf(
  command: string,
  args: readonly string[],
  io: CommandIo,
): Promise<string | undefined> {
  try {
    const { values } = parseArgs({ args: [...args], options: { config: { type: 'string', short: 'c' } } })
    return await locateConfig(values.config, io.env)
  } catch (error) {
    const why = error instanceof Error ? error.message : 'these arguments are not known'
    io.stderr(`${why}\nusage: postern ${command} [-c FILE]\n`)
    return undefined
  }
}
