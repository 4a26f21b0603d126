import { type ExecFileException, execFile } from 'node:child_process'

export interface Finished {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Our own environment without what `npm test` added to it: a nested npm must not take it for its own settings. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|TAP|NODE_OPTIONS$|NODE_ENV$)/.test(name)),
  )
}

/** Runs to the end, whatever the exit code; rejects only when the command could not be started or took more than four minutes. */
export function runCommand(
  command: string,
  args: readonly string[],
  cwd: string,
  env = cleanEnvironment(),
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024, timeout: 240_000 }
    execFile(command, [...args], options, (error: ExecFileException | null, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error)
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}
