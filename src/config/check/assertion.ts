import { RESERVED_CLAIMS } from '../../identity/assertion/payload.ts'
import { type Finding, type Pointer, readable } from '../finding.ts'
import { type CheckInput, type FileDraft, items } from './draft.ts'

const ASSERTION = '/identity/assertion'

export function checkAssertion({ file }: CheckInput): readonly Finding[] {
  const assertion = file.identity?.assertion
  if (assertion === undefined) return []
  const findings: Finding[] = []
  for (const [index, name] of items(assertion.claims)) {
    if (!RESERVED_CLAIMS.has(name)) continue
    const at = `${ASSERTION}/claims/${index}`
    findings.push({
      at,
      message: `\`${readable(at)}\`: ${name} is a claim of the assertion itself`,
      hint: 'leave it out',
    })
  }
  if (file.session?.store?.kind === 'cookie' && assertion.keyFile === undefined) {
    findings.push({
      at: ASSERTION,
      message: '`identity.assertion`: with the cookie store, processes share no place where Postern could keep a key',
      hint: 'write keyFile',
    })
  }
  return findings
}

/** The key files of the draft, the signing one first. */
export function assertionKeyFiles(file: FileDraft): readonly (readonly [Pointer, string])[] {
  const keyFile = file.identity?.assertion?.keyFile
  const at = `${ASSERTION}/keyFile`
  if (typeof keyFile === 'string') return [[at, keyFile]]
  return items(keyFile).map(([index, path]) => [`${at}/${index}`, path] as const)
}
