import fc from 'fast-check'
import t from 'tap'
import { fieldsOf, isFormType } from '../../src/session/posted-form.ts'
import { anyText } from '../support/any-text.ts'

t.test('fields are read as browsers write them', async (t) => {
  t.same(fieldsOf('a=1&b=x+y%26&a=2&empty='), [
    ['a', '1'],
    ['b', 'x y&'],
    ['a', '2'],
    ['empty', ''],
  ])
  t.same(fieldsOf(''), [])
})

t.test('what hidden fields could not send again is not taken', async (t) => {
  for (const body of ['a=%FC', 'a=%', 'a=%zz', 'a=%C3', 'a=%00', 'a%1B=1', 'a=\u0000', `a${'&a'.repeat(2_000)}`]) {
    t.equal(fieldsOf(body), undefined, body.slice(0, 20))
  }
})

t.test('every form of printable text survives', async () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 20 }), (fields) => {
      const read = fieldsOf(new URLSearchParams(fields).toString())
      const unprintable = fields.flat().some((part) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(part))
      return unprintable ? read === undefined : JSON.stringify(read) === JSON.stringify(fields)
    }),
  )
})

t.test('hostile bodies do not throw', async () => {
  fc.assert(
    fc.property(anyText(), (body) => {
      const fields = fieldsOf(body)
      return fields === undefined || Array.isArray(fields)
    }),
  )
})

t.test('only plain forms count as forms', async (t) => {
  t.ok(isFormType('application/x-www-form-urlencoded'))
  t.ok(isFormType('Application/X-WWW-Form-Urlencoded ; charset=UTF-8'))
  for (const type of [undefined, '', 'text/plain', 'multipart/form-data', 'application/json']) t.notOk(isFormType(type))
})
