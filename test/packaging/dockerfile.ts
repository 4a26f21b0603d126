export interface Instruction {
  readonly name: string
  readonly text: string
}

export interface Stage {
  readonly name: string
  readonly instructions: readonly Instruction[]
}

/** The part of the Dockerfile language that our Dockerfile uses: stages, one instruction a line, `\` continues it. */
export function parseDockerfile(text: string): readonly Stage[] {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
  const stages: { name: string; instructions: Instruction[] }[] = []
  for (const line of lines) {
    const [name = '', ...rest] = line.split(/\s+/)
    const text = rest.join(' ')
    if (name === 'FROM')
      stages.push({ name: / AS (\S+)/i.exec(text)?.[1] ?? `stage-${stages.length}`, instructions: [] })
    else stages.at(-1)?.instructions.push({ name, text })
  }
  return stages
}

/** What the image's process is: ENTRYPOINT and CMD in their exec form. */
export function commandOf(stage: Stage): readonly string[] {
  const last = (name: string): readonly string[] =>
    JSON.parse(stage.instructions.findLast((instruction) => instruction.name === name)?.text ?? '[]')
  return [...last('ENTRYPOINT'), ...last('CMD')]
}

/** The names that a .dockerignore of the form "nothing, but these" lets through. */
export function contextEntries(dockerignore: string): readonly string[] {
  const lines = dockerignore.split('\n').filter((line) => line !== '')
  if (lines[0] !== '*') throw new Error('.dockerignore must begin by excluding everything')
  return lines.slice(1).map((line) => {
    if (!line.startsWith('!')) throw new Error(`.dockerignore: only exceptions may follow, not ${line}`)
    return line.slice(1)
  })
}
