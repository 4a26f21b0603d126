import fc from 'fast-check'
import t from 'tap'
import { LONGEST_RETURN, type ReturnRules, safeReturn } from '../../src/route/return-path.ts'
import { anyUrl } from '../support/any-url.ts'
import { readCorpus } from './corpus.ts'

const ORIGIN = 'https://app.example.com'
const PLACES: ReturnRules = {
  prefix: '/oauth2',
  origins: [ORIGIN, 'https://two.example.com:8443'],
  routeHost: (hostname) => hostname.endsWith('.apps.example.com'),
}

/** The URL that a browser would open: it parses Location by the WHATWG URL standard. */
function isOurs(location: string): boolean {
  const url = new URL(location, `${ORIGIN}/oauth2/callback`)
  if (url.username !== '' || url.password !== '') return false
  return PLACES.origins.includes(url.origin) || /^https:\/\/[a-z0-9.-]+\.apps\.example\.com(:8443)?$/.test(url.origin)
}

t.test('the corpus of hostile return addresses; what passes, passes byte for byte', async (t) => {
  for (const { expected, value } of readCorpus('hostile-returns.txt')) {
    t.equal(safeReturn(value, PLACES), expected === 'ok' ? value : undefined, JSON.stringify(value))
  }
  t.equal(safeReturn(undefined, PLACES), undefined)
})

t.test('a return address that would not fit into the login cookie is refused', async (t) => {
  t.equal(safeReturn(`/${'a'.repeat(LONGEST_RETURN - 1)}`, PLACES)?.length, LONGEST_RETURN)
  t.equal(safeReturn(`/${'a'.repeat(LONGEST_RETURN)}`, PLACES), undefined)
})

t.test('with a plain http publicUrl on a port of its own, other hosts are reached there too', async (t) => {
  const places = {
    ...PLACES,
    origins: ['http://localhost:4180'],
    routeHost: (hostname: string) => hostname === 'x.localhost',
  }
  t.equal(safeReturn('http://x.localhost:4180/a', places), 'http://x.localhost:4180/a')
  t.equal(safeReturn('http://x.localhost/a', places), undefined)
})

t.test('a publicUrl host has no other port, even where a route names it', async (t) => {
  const places = { ...PLACES, routeHost: () => true }
  t.equal(safeReturn('https://two.example.com:8443/a', places), 'https://two.example.com:8443/a')
  t.equal(safeReturn('https://two.example.com/a', places), undefined)
})

t.test('a host that browsers turn into another address is refused', async (t) => {
  const places = { ...PLACES, origins: ['http://127.0.0.1:4180'] }
  t.equal(safeReturn('http://127.0.0.1:4180/a', places), 'http://127.0.0.1:4180/a')
  for (const host of ['127.1', '0x7f.0.0.1', '2130706433'])
    t.equal(safeReturn(`http://${host}:4180/a`, places), undefined, host)
})

t.test('after every accepted address the browser stays on our hosts', async (t) => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '//',
    'https:',
    'http:',
    'javascript:',
    'data:',
    '@',
    ':',
    '.',
    '..',
    '?',
    '#',
    '%',
    '%2f',
    '%5c',
    '%09',
    '%00',
    '%2e',
    '\t',
    '\n',
    '\r',
    ' ',
    '\u0000',
    '。',
    '／',
    '‥',
    'evil.test',
    'app.example.com',
    'x.apps.example.com',
    ':8443',
    ':443',
    'a',
    ';',
  )
  let passed = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, absolute) => {
      const raw = `${absolute ? 'https://' : ''}${pieces.join('')}`
      const result = safeReturn(raw, PLACES)
      if (result === undefined) return true
      passed++
      return result === raw && isOurs(result)
    }),
    { numRuns: 50_000 },
  )
  t.ok(passed > 200, `enough passed for this to mean something: ${passed}`)
  fc.assert(
    fc.property(anyUrl({ withQueryAndFragment: true }), fc.string(), (url, text) => {
      for (const raw of [url, text, `/${text}`, `//${text}`, `${ORIGIN}${text}`, `${ORIGIN}/${text}`]) {
        const result = safeReturn(raw, PLACES)
        if (result !== undefined && !isOurs(result)) return false
      }
      return true
    }),
    { numRuns: 5000 },
  )
})
