import fc from 'fast-check'
import { anyText } from './any-text.ts'

/** What may stand unencoded in a path (RFC 3986 3.3). */
const PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@"

const character = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 1, arbitrary: anyText({ minLength: 1, maxLength: 1 }).map(encodeURIComponent) },
)
const word = () => fc.string({ unit: character })
const query = fc.string({
  unit: fc.oneof({ weight: 9, arbitrary: character }, { weight: 1, arbitrary: fc.constantFrom('/', '?') }),
})

/** An encoded path, or nothing. `fc.webPath` gives the same, but takes 1.4 s of CPU to set up. */
export const anyPath = () => fc.array(word()).map((segments) => segments.map((segment) => `/${segment}`).join(''))

/** What may follow the `?` of a URL, or the `#`. `fc.webQueryParameters` gives the same, but takes 1.4 s of CPU to set up. */
export const anyQuery = () => query

/** An http or https URL. `fc.webUrl` gives the same, but takes 1.4 s of CPU to set up. */
export function anyUrl({ withQueryAndFragment = false } = {}): fc.Arbitrary<string> {
  const tail = (mark: string) =>
    withQueryAndFragment
      ? fc.option(
          anyQuery().map((text) => mark + text),
          { nil: '' },
        )
      : fc.constant('')
  return fc
    .tuple(fc.constantFrom('http', 'https'), fc.webAuthority(), anyPath(), tail('?'), tail('#'))
    .map(([scheme, authority, path, query, fragment]) => `${scheme}://${authority}${path}${query}${fragment}`)
}
