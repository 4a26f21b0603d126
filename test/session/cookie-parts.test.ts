import fc from 'fast-check'
import t from 'tap'
import { joinCookie, MAX_PARTS, partNames, splitCookie } from '../../src/session/cookie-parts.ts'

const NAME = '__Host-postern'
const headerOf = (value: string) =>
  splitCookie(NAME, value)!
    .map((part) => `${part.name}=${part.value}`)
    .join('; ')

t.test('a split value is joined again, whatever number of parts it takes', async () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 19_000 }),
      fc.constantFrom('', 'a=b; ', 'postern=1.x; '),
      (length, before) => {
        const value = Array.from({ length }, (_, at) => String.fromCharCode(97 + (at % 26))).join('')
        return joinCookie(`${before}${headerOf(value)}; other=1`, NAME) === value
      },
    ),
    { numRuns: 100 },
  )
})

t.test('a browser keeps every part: none is longer than 4096 bytes with its name and attributes', async (t) => {
  const parts = splitCookie(NAME, 'x'.repeat(19_000))!
  t.equal(parts.length, MAX_PARTS)
  const longest = Math.max(...parts.map(({ name, value }) => name.length + value.length))
  t.ok(
    longest + '; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=7776000; Domain='.length + 100 <= 4096,
    `${longest}`,
  )
  t.same(
    parts.map(({ name }) => name),
    partNames(NAME),
  )
})

t.test('a value longer than the maximum is refused', async (t) => {
  t.equal(splitCookie(NAME, 'x'.repeat(19_001)), undefined)
})

t.test('parts of an older, longer value are not read', async (t) => {
  t.equal(joinCookie(`${NAME}=1.new; ${NAME}.1=old; ${NAME}.2=old`, NAME), 'new')
})

t.test('missing parts and wrong counts give no value', async (t) => {
  const whole = headerOf('x'.repeat(9_000))
  const hostile = [
    '',
    ';',
    `${NAME}`,
    `${NAME}=`,
    `${NAME}=2`,
    `${NAME}=2.`,
    `${NAME}=0.a`,
    `${NAME}=6.a`,
    `${NAME}=9.a`,
    `${NAME}=-.a`,
    `${NAME}=1000000000.a`,
    `${NAME}=1e9.a`,
    whole.replace(`${NAME}.1=`, `${NAME}.7=`),
    whole.replace(`${NAME}.2=`, `${NAME}.2=${'y'.repeat(60_000)}`),
  ]
  for (const header of hostile) t.equal(joinCookie(header, NAME), undefined, header.slice(0, 40))
})

t.test('more parts than the maximum are not read, even if all are there', async (t) => {
  const parts = Array.from({ length: MAX_PARTS }, (_, index) => `${NAME}.${index + 1}=a`)
  t.equal(joinCookie([`${NAME}=${MAX_PARTS + 1}.a`, ...parts].join('; '), NAME), undefined)
})
