import fc from 'fast-check'
import t from 'tap'
import { nextLink } from '../../../src/provider/claim-sources/link-header.ts'
import { anyText } from '../../support/any-text.ts'

t.test('the link with rel=next, in the forms that RFC 8288 allows', async (t) => {
  const cases: readonly (readonly [string | null, string | undefined | null])[] = [
    [null, undefined],
    ['', undefined],
    ['<https://a/1>; rel="next"', 'https://a/1'],
    ['<https://a/1>;rel=next', 'https://a/1'],
    ['<https://a/1>; rel="prev", <https://a/3>; rel="next", <https://a/9>; rel="last"', 'https://a/3'],
    ['<https://a/1>; REL = "prev NEXT"', 'https://a/1'],
    ['<https://a/1>; title="a, b; rel=\\"next\\""; rel=last', undefined],
    ['<https://a/1>; rel=last; rel=next', undefined],
    ['<https://a/?x=1,2;3>; rel=next', 'https://a/?x=1,2;3'],
    ['<https://a/1>; title*=UTF-8\'en\'x; rel="next"', 'https://a/1'],
    ['<https://a/1>; crossorigin; rel="next"', 'https://a/1'],
    ['<>; rel=next', ''],
    ['<https://a/1>; rel="last"', undefined],
    ['https://a/1; rel="next"', null],
    ['<https://a/1>; rel="next', null],
    ['<https://a/1> rel="next"', null],
    ['<https://a/1>; rel="last" <https://a/2>; rel="next"', null],
    [`<https://a/1>; rel="next"${' '.repeat(20_000)}`, null],
  ]
  for (const [header, url] of cases) t.equal(nextLink(header), url, header?.slice(0, 80) ?? 'no header')
})

const url = fc.stringMatching(/^[^<>\s]{1,20}$/)
const quotable = fc.stringMatching(/^[^"\\\r\n]{0,12}$/)

t.test('property: what was written is found, whatever stands around it', async () => {
  const link = fc.record({
    url,
    title: quotable,
    rel: fc.constantFrom('prev', 'last', 'first', 'next', 'nextish'),
    quoted: fc.boolean(),
    space: fc.constantFrom('', ' ', '\t'),
  })
  fc.assert(
    fc.property(fc.array(link, { minLength: 1, maxLength: 6 }), (links) => {
      const header = links
        .map(({ url, title, rel, quoted, space }) => {
          const value = quoted ? `"${rel}"` : rel
          return `${space}<${url}>${space};${space}title="${title}"${space};${space}rel${space}=${space}${value}${space}`
        })
        .join(',')
      return nextLink(header) === links.find(({ rel }) => rel === 'next')?.url
    }),
  )
})

t.test('property: any text is read quickly and without a throw', async (t) => {
  const piece = fc.constantFrom('<', '>', ';', ',', '=', '"', '\\', ' ', 'rel', 'next', 'a', '\t')
  const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.oneof(anyText(), soup), (header) => {
      const found = nextLink(header)
      return found === undefined || found === null || header.includes(`<${found}>`)
    }),
  )
  for (const part of ['; a= ', ';a ', '; rel=" ', '<a>;', ' ', '"\\', '<a>; a=b, ']) {
    const startedAt = performance.now()
    nextLink(`<a>${part.repeat(16_000 / part.length)}!`)
    const took = performance.now() - startedAt
    t.ok(took < 1_000, `${JSON.stringify(part)}: ${Math.round(took)} ms`)
  }
})
