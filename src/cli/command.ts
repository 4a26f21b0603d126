/** The parts of the process that a command may use. */
export interface CommandIo {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A command of `postern`. */
export interface Command {
  /** Resolves with the exit code. */
  run(args: readonly string[], io: CommandIo): Promise<number>
}
