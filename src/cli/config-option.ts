import { parseArgs } from 'node:util'
import { locateConfig } from '../config/locate.ts'
import type { CommandIo } from './command.ts'

/**
 * The configuration file that `-c FILE` names, or the usual one; undefined when the arguments are not understood, which
 * has then been said.
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
