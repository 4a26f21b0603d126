/** An error or warning about the configuration, with its place. Never holds a secret. */
export interface Problem {
  /** The path as it was given to the loader. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** `routes[0].upstream`; empty for the file itself. */
  readonly path: string
  /** What is wrong. */
  readonly message: string
  /** What to write instead. */
  readonly hint?: string
}

/** `file:line:column: what is wrong; what to write instead`. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`
  return `${place}: ${problem.message}${problem.hint === undefined ? '' : `; ${problem.hint}`}`
}
