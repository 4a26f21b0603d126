import { readFileSync } from 'node:fs'

/** Lines of `expectation value`; the value may use JSON's escapes. */
export function readCorpus(name: string): readonly { readonly expected: string; readonly value: string }[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const space = line.indexOf(' ')
      const [expected, value] = space === -1 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)]
      return { expected, value: JSON.parse(`"${value.replaceAll('"', '\\"')}"`) as string }
    })
}
