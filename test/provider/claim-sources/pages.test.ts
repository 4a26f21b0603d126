import fc from 'fast-check'
import t from 'tap'
import { PosternError } from '../../../src/errors.ts'
import { groupsPage } from '../../../src/provider/claim-sources/entra-groups.ts'
import { membershipsPage } from '../../../src/provider/claim-sources/google-groups.ts'
import { groupsOf, readPages, sameOriginUrl } from '../../../src/provider/claim-sources/pages.ts'
import { anyText } from '../../support/any-text.ts'

const FIRST = 'https://api.example.com/v1/groups?top=100'

t.test('a next page is at the same origin, or refused', async (t) => {
  t.equal(sameOriginUrl('https://api.example.com/other?p=2', FIRST, 'it'), 'https://api.example.com/other?p=2')
  t.equal(sameOriginUrl('https://API.example.com:443/x', FIRST, 'it'), 'https://api.example.com/x')
  const backslash = 'https://api.example.com\\@evil.example/'
  t.equal(sameOriginUrl(backslash, FIRST, 'it'), 'https://api.example.com/@evil.example/', 'asked as it was read')
  for (const next of [
    'https://api.example.com.evil.example/',
    'https://evil.example/https://api.example.com/',
    'https://api.example.com@evil.example/',
    'https://user@api.example.com/',
    'http://api.example.com/',
    'https://api.example.com:8443/',
    '//evil.example/',
    '/v1/groups?page=2',
    '?page=2',
    'data:text/plain,x',
    '',
  ]) {
    t.throws(() => sameOriginUrl(next, FIRST, 'it'), { code: 'PST_PROVIDER_ANSWER_REFUSED' }, next)
  }
})

t.test('property: whatever a page names, only the first origin is asked, and never more than fifty times', async () => {
  const hosts = [
    'https://api.example.com',
    'https://evil.example',
    'http://api.example.com',
    'https://api.example.com@evil.example',
  ]
  const next = fc.option(
    fc.oneof(
      anyText(),
      fc.record({ host: fc.constantFrom(...hosts), page: fc.nat(80) }).map(({ host, page }) => `${host}/?page=${page}`),
    ),
    { nil: undefined },
  )
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(next), async (nexts) => {
      const asked: string[] = []
      const read = async (url: string) => {
        asked.push(url)
        return { entries: ['group'], next: nexts.next().value }
      }
      const groups = await readPages(FIRST, read, 'it').catch((error: unknown) => {
        if (error instanceof PosternError && error.code === 'PST_PROVIDER_ANSWER_REFUSED') return undefined
        throw error
      })
      return (
        asked.length <= 50 &&
        new Set(asked).size === asked.length &&
        asked.every((url) => new URL(url).origin === 'https://api.example.com' && new URL(url).username === '') &&
        (groups === undefined || groups.length === asked.length)
      )
    }),
  )
})

t.test('property: a page of any JSON is read, or refused with a typed error; no entry is dropped', async () => {
  const entry = fc.oneof(
    fc.record({ id: fc.string({ minLength: 1 }), displayName: fc.string({ minLength: 1 }) }),
    fc.jsonValue(),
  )
  const body = fc.oneof(
    anyText(),
    fc.json(),
    fc
      .record({ value: fc.array(entry), memberships: fc.array(fc.record({ groupKey: entry })) })
      .map((v) => JSON.stringify(v)),
  )
  const typed = (
    read: () => { readonly entries: readonly string[] },
    count: (value: never) => number,
    text: string,
  ) => {
    try {
      const { entries } = read()
      return entries.length === count(JSON.parse(text) as never)
    } catch (error) {
      return error instanceof PosternError
    }
  }
  fc.assert(
    fc.property(body, (text) => {
      const graph = typed(
        () => groupsPage(text, 'id', 'it'),
        ({ value }: { value: unknown[] }) => value.length,
        text,
      )
      const google = typed(
        () => membershipsPage(text, FIRST, 'it'),
        ({ memberships = [] }: { memberships?: unknown[] }) => memberships.length,
        text,
      )
      return graph && google
    }),
  )
})

t.test('names of groups: without duplicates, and bounded', async (t) => {
  t.same(groupsOf(['a', 'b', 'a'], 'it'), ['a', 'b'])
  t.throws(() => groupsOf(['x'.repeat(1_000_001)], 'it'), { code: 'PST_PROVIDER_ANSWER_REFUSED' })
})
