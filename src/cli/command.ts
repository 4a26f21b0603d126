/** What a command may touch of the process; main.ts gives it. */
export interface CommandIo {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A command of `postern`; resolves to the exit code. */
export interface Command {
  run(args: readonly string[], io: CommandIo): Promise<number>
}
