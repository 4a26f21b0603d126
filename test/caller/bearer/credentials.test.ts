import fc from 'fast-check'
import t from 'tap'
import { bearerToken, MALFORMED } from '../../../src/caller/bearer/credentials.ts'
import { anyText } from '../../support/any-text.ts'

t.test('one bearer token, whatever the case of the scheme', async (t) => {
  for (const header of ['Bearer a.b-c_d~e+f/g==', 'bearer a.b-c_d~e+f/g==', 'BEARER   a.b-c_d~e+f/g=='])
    t.equal(bearerToken(header, false), 'a.b-c_d~e+f/g==', header)
})

t.test('no header and other schemes are as if absent', async (t) => {
  for (const header of [
    undefined,
    '',
    'Basic YTpi',
    'DPoP abc',
    'Bearerx abc',
    'Bear abc',
    'abc',
    'Negotiate Bearer x',
  ])
    t.equal(bearerToken(header, false), undefined, String(header))
})

t.test('anything but one token behind Bearer is malformed, and so are two headers', async (t) => {
  for (const header of [
    'Bearer',
    'Bearer ',
    'Bearer a b',
    'Bearer a, Bearer b',
    'Bearer a,b',
    'Bearer "a"',
    'Bearer =a',
    'Bearer ä',
    'Bearer,a',
    'Bearer\ta',
    'Bearer \ta',
    'Bearer\xa0a',
    'Bearer;a',
    'Bearer=a',
    'Bearer:a',
  ])
    t.equal(bearerToken(header, false), MALFORMED, header)
  t.equal(bearerToken('Bearer a', true), MALFORMED)
  t.equal(bearerToken('Basic YTpi', true), MALFORMED)
})

t.test('a token is never anything but the characters that RFC 6750 names', async (t) => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const token = bearerToken(`Bearer ${text}`, false)
      if (typeof token === 'string') t.match(token, /^[\w\-.~+/]+=*$/)
    }),
  )
})
