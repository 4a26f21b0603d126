import { bad, good, type Parsed } from './parsed.ts'

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
/** Names that stand for many tenants, whose tokens name other issuers. */
const MANY = new Set(['common', 'organizations', 'consumers'])

/** The id of a tenant of Microsoft Entra ID, by which tokens name it. */
export function parseTenant(text: string): Parsed<string> {
  if (GUID.test(text)) return good(text)
  const hint = 'write the tenant id, a GUID (Entra admin center, Overview)'
  if (MANY.has(text.toLowerCase())) return bad('takes people of any tenant', hint)
  return bad('is not a tenant id, by which tokens name the tenant', hint)
}
