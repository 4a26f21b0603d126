import t from 'tap'
import { isScalar, parseDocument } from 'yaml'
import { offsetInScalar } from '../../src/config/scalar-offset.ts'

/** What stands in the file where the value's `part` begins. */
function at(file: string, part: string): string | undefined {
  const scalar = parseDocument(file).get('a', true)
  if (!isScalar(scalar) || typeof scalar.value !== 'string') throw new Error('no text')
  const [start, end] = scalar.range!
  const written = file.slice(start, end)
  const offset = offsetInScalar(written, scalar.value, scalar.value.indexOf(part))
  return offset === undefined ? undefined : written.slice(offset, offset + part.length)
}

t.test('a place in a text is found in the file, however the text is written', async (t) => {
  t.equal(at('a: x == here', 'here'), 'here')
  t.equal(at('a: here', 'here'), 'here')
  t.equal(at('a: "x == \'b\' && here"', 'here'), 'here')
  t.equal(at("a: 'x == ''b'' && here'", 'here'), 'here')
  t.equal(at('a: "x == \\"b\\" && \'\\\\\' here"', 'here'), 'here')
  t.equal(at('a: |\n  x ==\n    1 &&\n  here\n', 'here'), 'here')
  t.equal(at('a: >-\n  x == 1 &&\n\n  here == 2\n', 'here'), 'here')
  t.equal(at('a: x == 1 &&\n  here', 'here'), 'here')
  t.equal(at('a: "x == 1 &&\n  here"', 'here'), 'here')
})

t.test('it is not found where the file says something else', async (t) => {
  t.equal(at('a: "x \\u003d here"', 'here'), undefined)
  t.equal(offsetInScalar('$X == here', 'value == here', 9), undefined)
})
