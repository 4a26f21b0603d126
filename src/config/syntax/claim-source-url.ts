import { didYouMean } from '../../spelling.ts'
import { bad, good, type Parsed } from './parsed.ts'
import { parseEndpoint } from './url.ts'

const PLACEHOLDERS = ['subject', 'email'] as const

export type Placeholder = (typeof PLACEHOLDERS)[number]

const PLACEHOLDER = /\{([^{}]*)\}/g
const ALL = PLACEHOLDERS.map((name) => `{${name}}`).join(' or ')

/** The URL of an `http` claim source, with `{subject}` or `{email}` in its path or query. */
export function parseClaimSourceUrl(text: string): Parsed<string> {
  const names = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
  for (const name of names) {
    if ((PLACEHOLDERS as readonly string[]).includes(name)) continue
    const meant = didYouMean(name, PLACEHOLDERS)
    return bad('has an unknown placeholder', meant === undefined ? `write ${ALL}` : `did you mean {${meant}}?`)
  }
  const plain = fillPlaceholders(text, () => 'x')
  if (/[{}]/.test(plain)) return bad('has a brace without its partner', `write ${ALL}; encode other braces as %7B, %7D`)
  const endpoint = parseEndpoint(plain)
  if (!endpoint.ok) return bad(endpoint.message, 'write an https:// URL such as https://authz.example.com/{subject}')
  if (names.length === 0)
    return bad('has no placeholder, so all people would get the same claims', `write ${ALL} in it`)
  if (!/^[a-z]+:\/\/[^/?{]+[/?]/i.test(text))
    return bad('has a placeholder in its host', `write ${ALL} in the path or the query only`)
  return good(text)
}

/** Replaces each placeholder of a URL. */
export function fillPlaceholders(url: string, value: (name: Placeholder) => string): string {
  return url.replace(PLACEHOLDER, (whole, name: string) =>
    (PLACEHOLDERS as readonly string[]).includes(name) ? value(name as Placeholder) : whole,
  )
}
