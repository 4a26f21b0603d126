import fc from 'fast-check'
import t from 'tap'
import { pathsOf } from '../../../src/cli/migrate/path-regex.ts'

const NOT_A_DOT = 'a dot means a dot'

t.test('paths of the regular expressions that people write', async (t) => {
  t.strictSame(pathsOf('^/health$'), [{ path: '/health', exact: true }])
  t.match(pathsOf('^/metrics'), [{ path: '/metrics', exact: false, difference: /whole segments/ }])
  t.strictSame(pathsOf('^/static/'), [{ path: '/static', exact: false, butNot: '/static' }])
  t.strictSame(pathsOf('^/static(/.*)?$'), [{ path: '/static', exact: false }])
  t.strictSame(pathsOf('^/static(?:/|$)'), [{ path: '/static', exact: false }])
  t.strictSame(pathsOf('^/'), [{ path: '/', exact: false }])
  t.strictSame(pathsOf('^/robots.txt$'), [{ difference: NOT_A_DOT, path: '/robots.txt', exact: true }])
  t.strictSame(pathsOf('^/(a|b)/?$').length, 4)
  for (const regex of [
    '/a',
    '^a$',
    '',
    '^/a*$',
    '^/a.*b',
    '^/[ab]',
    '^/(a|b',
    '^/(?i)a',
    '^/a|^/b',
    '^/a{2}$',
    '^/a/../b$',
    '^/a%2fb$',
  ]) {
    t.type(pathsOf(regex), 'string', regex)
  }
})

t.test('a route opens no path that the regular expression does not match', async () => {
  const piece = fc.constantFrom(
    ...[
      '/',
      'a',
      'b',
      'ab',
      '.',
      '\\.',
      '\\-',
      '(a|b)',
      '(?:a|/b)',
      '(/.*)?',
      '(/|$)',
      '.*',
      '?',
      '*',
      '+',
      '{2}',
      '$',
      '[ab]',
      '|',
      '\\d',
      '^',
    ],
  )
  const regexes = fc.array(piece, { maxLength: 7 }).map((pieces) => `^/${pieces.join('')}`)
  const tail = fc.constantFrom('', '/', '/a', '/a/b')
  fc.assert(
    fc.property(regexes, tail, (regex, rest) => {
      const matches = pathsOf(regex)
      if (typeof matches === 'string') return true
      const written = new RegExp(regex)
      return matches.every(({ path, exact, butNot }) => {
        const asked = exact ? path : `${path === '/' ? '' : path}${rest}` || '/'
        return asked === butNot || written.test(asked)
      })
    }),
    { numRuns: 5_000 },
  )
})
