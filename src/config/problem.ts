/** One mistake in the configuration, or one thing to look at, with its place. No value of a secret is ever in it. */
export interface Problem {
  /** As it was given to the loader. */
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
