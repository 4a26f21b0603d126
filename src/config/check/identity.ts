import { foldedName } from '../../headers/reserved-names.ts'
import { child, type Finding, readable } from '../finding.ts'
import { identityHeadersOf } from '../identity-preset.ts'
import { type CheckInput, entries, items } from './draft.ts'
import { checkExpressionAt } from './expression.ts'

/** Checks the identity headers. Only Postern may set them, not a route's `headers`. */
export function checkIdentity(input: CheckInput): readonly Finding[] {
  const { file } = input
  const findings: Finding[] = []
  const taken = new Map<string, string>()
  const assertion = file.identity?.assertion?.header
  if (assertion !== undefined) taken.set(foldedName(assertion), 'identity.assertion')
  for (const [header, expression] of entries(identityHeadersOf(file.identity ?? {}))) {
    const at = child('/identity/headers', header)
    const other = taken.get(foldedName(header))
    if (other !== undefined) {
      findings.push({
        at,
        key: true,
        message: `\`${readable(at)}\`: upstreams take it for the same header as \`${other}\``,
        hint: 'keep one of them',
      })
    }
    taken.set(foldedName(header), readable(at))
    findings.push(...checkExpressionAt(input, at, expression, 'header'))
  }
  for (const [index, route] of items(file.routes)) {
    for (const [header] of entries(route.headers?.set)) {
      if (!taken.has(foldedName(header))) continue
      const at = `${child('/routes', index)}/headers/set/${header}`
      findings.push({
        at,
        key: true,
        message: `\`${readable(at)}\`: is an identity header, which only Postern sets`,
        hint: 'choose another name, or change identity.headers',
      })
    }
  }
  return findings
}
