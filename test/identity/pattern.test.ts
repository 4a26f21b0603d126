import fc from 'fast-check'
import t from 'tap'
import { compilePattern } from '../../src/identity/pattern.ts'

function test(pattern: string, text: string): boolean {
  const compiled = compilePattern(pattern)
  if (typeof compiled === 'string') throw new Error(compiled)
  return compiled.test(text)
}

t.test('usual patterns', async (t) => {
  t.ok(test('^[a-z.]+@example\\.com$', 'a.b@example.com'))
  t.notOk(test('^[a-z.]+@example\\.com$', 'a.b@example_com'))
  t.ok(test('(?i)^ADMIN$', 'admin'))
  t.ok(test('b{2,3}c', 'abbbbc'))
  t.notOk(test('^b{2,3}c', 'bbbbc'))
  t.ok(test('^\\p{Lu}.\\d$', 'Äx1'))
  t.ok(test('[\\]x]', ']'))
  t.ok(test('[^a]$', '😀'))
})

t.test('all of the syntax of RE2', async (t) => {
  t.ok(test('(?P<name>a)', 'a'))
  t.ok(test('\\badmin\\b', 'the admin'))
  t.notOk(test('\\badmin\\b', 'administrator'))
  t.ok(test('^(?:example|(?i:EXAMPLE))\\.com$', 'Example.com'))
})

t.test('syntax that RE2 does not have is an error that names it', async (t) => {
  t.match(compilePattern('(a)\\1'), 'invalid escape')
  t.match(compilePattern('(?<!a)b'), 'invalid named capture')
  t.match(compilePattern('(a{100}){100}'), 'repeat')
  t.match(compilePattern('('), 'missing closing')
  t.match(compilePattern('['), 'missing closing')
  t.match(compilePattern('a'.repeat(501)), 'longer than 500 characters')
})

t.test('a text that is too long is refused', async (t) => {
  t.throws(() => test('a', 'a'.repeat(4_097)), RangeError)
})

// JavaScript's pattern is anchored with `^[\s\S]*?`: without it, Node 26.10 returns false for `/[^a]$/u.test('😀')`,
// against ECMAScript.
t.test('the same answer as JavaScript gives', async () => {
  const { pattern } = fc.letrec((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '^', '$', '\\w', 'é'),
      fc.tuple(tie('pattern'), tie('pattern')).map(([x, y]) => `${x}${y}`),
      fc.tuple(tie('pattern'), tie('pattern')).map(([x, y]) => `(${x}|${y})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{1,}', '*?'))
        .map(([x, q]) => `(?:${x})${q}`),
    ),
  }))
  fc.assert(
    fc.property(
      pattern,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '😀'), maxLength: 6 }),
      (source, text) => {
        const compiled = compilePattern(source as string)
        return (
          typeof compiled === 'string' || compiled.test(text) === new RegExp(`^[\\s\\S]*?(?:${source})`, 'u').test(text)
        )
      },
    ),
    { numRuns: 5000 },
  )
})
