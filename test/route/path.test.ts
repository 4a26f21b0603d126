import fc from 'fast-check'
import t from 'tap'
import { canonicalHost } from '../../src/route/host.ts'
import { canonicalTarget } from '../../src/route/path.ts'
import { readCorpus } from './corpus.ts'

function outcome(raw: string): string {
  const result = canonicalTarget(raw)
  if (result.kind === 'refused') return 'refuse'
  if (result.target.encodedSlash) return 'slash'
  return result.target.interpretations.length > 0 ? 'interpretations' : 'ok'
}

function target(raw: string) {
  const result = canonicalTarget(raw)
  if (result.kind === 'refused') throw new Error(result.reason)
  return result.target
}

t.test('the corpus of hostile paths', async (t) => {
  for (const { expected, value } of readCorpus('hostile-paths.txt')) {
    t.equal(outcome(value), expected, JSON.stringify(value))
  }
})

t.test('path and query are kept byte for byte, segments are decoded once', async (t) => {
  const { path, query, segments, plain } = target('/%C3%BC/%61b/?q=%2F&x=//b')
  t.strictSame(
    { path, query, segments, plain },
    { path: '/%C3%BC/%61b/', query: '?q=%2F&x=//b', segments: ['ü', 'ab', ''], plain: false },
  )
  t.strictSame(target('/').segments, [''])
  t.strictSame(target('/a%2Fb').segments, ['a/b'])
})

t.test('an absolute-form target gives its authority and is otherwise a path', async (t) => {
  const { authority, path, query } = target('http://App.example.com:80/a?b')
  t.strictSame({ authority, path, query }, { authority: 'App.example.com:80', path: '/a', query: '?b' })
  t.equal(target('https://h').path, '/')
  t.equal(target('/a').authority, undefined)
})

t.test('a dot segment is found in any number and mixture of encodings', async () => {
  const encodings = fc.array(fc.constantFrom('encode', 'upper', 'digits'), { maxLength: 5 })
  const encode = (text: string, how: string) =>
    [...text]
      .map((c, i) => {
        const hex = c.charCodeAt(0).toString(16)
        if (how === 'digits' && i % 2 === 1) return c
        return `%${how === 'upper' ? hex.toUpperCase() : hex}`
      })
      .join('')
  fc.assert(
    fc.property(
      encodings,
      fc.constantFrom('.', '..', '..;', '.;a=b', '..;a', 'a\\', '\u0000', 'x\r\n'),
      (rounds, evil) => {
        let spelled = evil.replace(/[\\\u0000\r\n]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
        for (const how of rounds) spelled = encode(spelled, how)
        return outcome(`/a/${spelled}/b`) === 'refuse' && outcome(`/${spelled}`) === 'refuse'
      },
    ),
    { numRuns: 2000 },
  )
})

const piece = fc.constantFrom(
  'a',
  'b',
  '.',
  '..',
  '/',
  '%2e',
  '%2f',
  '%25',
  '2e',
  '2f',
  '%5c',
  ';',
  '%3b',
  '=',
  '%00',
  '%C3%BC',
  '%c0',
  '%ae',
  '\\',
  '%',
  '?',
)
const anyTarget = fc.array(piece, { maxLength: 10 }).map((pieces) => `/${pieces.join('')}`)

t.test('for every accepted path, other servers see the same segments or one of the interpretations', async (t) => {
  let accepted = 0
  fc.assert(
    fc.property(anyTarget, (raw) => {
      const result = canonicalTarget(raw)
      if (result.kind === 'refused') return true
      accepted++
      const { path, query, segments, interpretations } = result.target
      const known = [segments.join('/'), ...interpretations.map((interpretation) => interpretation.slice(1))]
      const url = new URL(`http://h${raw}`)
      const merged = decodeURIComponent(path).replace(/\/+/g, '/')
      const java = decodeURIComponent(path.replace(/;[^/]*/g, ''))
      const javaAfter = decodeURIComponent(path).replace(/;[^/]*/g, '')
      const [parsedLate = ''] = decodeURIComponent(path).split(/[?#]/, 1)
      let twice = decodeURIComponent(path)
      try {
        twice = decodeURIComponent(twice)
      } catch {
        // A strict second reader refuses; nothing is read differently.
      }
      return (
        path + query === raw &&
        [decodeURIComponent(url.pathname), merged, java, javaAfter, parsedLate, twice].every((seen) =>
          known.includes(seen.slice(1)),
        )
      )
    }),
    { numRuns: 20_000 },
  )
  t.ok(accepted > 1000, 'enough were accepted for this to mean something')
})

t.test('a deeply encoded path costs linear time', async (t) => {
  const start = performance.now()
  t.equal(outcome(`/%${'25'.repeat(100_000)}2e`), 'refuse')
  t.ok(performance.now() - start < 3000)
})

t.test('a host is read in one spelling', async (t) => {
  t.strictSame(canonicalHost('APP.Example.com.:8443'), {
    hostname: 'app.example.com',
    host: 'app.example.com:8443',
    port: 8443,
  })
  t.equal(canonicalHost('app.example.com.')?.host, 'app.example.com')
  t.equal(canonicalHost('[0:0::1]:80')?.host, '[::1]:80')
  for (const bad of [
    '',
    '.',
    'a..b',
    'a.com..',
    'a@b',
    'a b',
    'a/b',
    'a:',
    'a:0',
    'a:65536',
    'a:b',
    'a:1:2',
    'ü.de',
    '-a',
    'a,b',
    '[::1',
    '[x]',
    '::1',
    'a%2eb',
    'x'.repeat(300),
  ]) {
    t.equal(canonicalHost(bad), undefined, bad)
  }
})
