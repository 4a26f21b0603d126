import { assertionKeyFiles } from './check/assertion.ts'
import type { FileDraft } from './check/draft.ts'
import { type Finding, readable } from './finding.ts'
import type { ReadNamedFile } from './named-files.ts'
import { parseAssertionKey } from './syntax/assertion-key.ts'

/** Checks the contents of the key files. A file that cannot be read is another rule's finding. */
export async function checkAssertionKeys(file: FileDraft, read: ReadNamedFile): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const kids = new Set<string>()
  for (const [index, [at, path]] of assertionKeyFiles(file).entries()) {
    const result = await read(path)
    if (!('content' in result)) continue
    const algorithm = index === 0 ? file.identity?.assertion?.algorithm : undefined
    const parsed = parseAssertionKey(result.content, algorithm)
    const say = (message: string, hint: string) =>
      findings.push({ at, message: `\`${readable(at)}\`: ${message}`, hint })
    if (!parsed.ok) say(parsed.message, parsed.hint)
    else if (kids.has(parsed.value.kid)) say('is the same key as another file', 'leave it out')
    else kids.add(parsed.value.kid)
  }
  return findings
}
