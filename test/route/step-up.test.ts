import t from 'tap'
import { meetsStepUp, stepUpOf, stepUpParameters } from '../../src/route/step-up.ts'

const NOW = 1_000_000_000

t.test('a sign-in is recent by what the provider said, within half a minute', async (t) => {
  const stepUp = { maxAge: 60_000 }
  t.ok(meetsStepUp(stepUp, { authTime: NOW - 90_000 }, NOW))
  t.notOk(meetsStepUp(stepUp, { authTime: NOW - 90_001 }, NOW))
  t.notOk(meetsStepUp(stepUp, {}, NOW))
  t.notOk(meetsStepUp(stepUp, undefined, NOW))
  t.ok(meetsStepUp(stepUp, { authTime: NOW + 30_000 }, NOW))
  t.notOk(meetsStepUp(stepUp, { authTime: NOW + 30_001 }, NOW), 'from the future: it would be recent for ever')
})

t.test('acr must be one of those named, and both must be met', async (t) => {
  t.ok(meetsStepUp({ acr: ['a', 'b'] }, { acr: 'b' }, NOW))
  t.notOk(meetsStepUp({ acr: ['a', 'b'] }, { acr: 'a b' }, NOW))
  t.notOk(meetsStepUp({ acr: ['a'] }, {}, NOW))
  t.notOk(meetsStepUp({ acr: ['a'], maxAge: 1_000 }, { acr: 'a', authTime: NOW - 60_000 }, NOW))
})

t.test('the parameters are those of OpenID Connect, and are read again', async (t) => {
  const stepUp = { maxAge: 900_000, acr: ['urn:example:mfa', 'gold'] }
  t.same(stepUpParameters(stepUp), { max_age: '900', acr_values: 'urn:example:mfa gold' })
  t.same(stepUpOf(new URLSearchParams(stepUpParameters(stepUp))), stepUp)
})

t.test('malformed parameters count as left out', async (t) => {
  for (const query of [
    '',
    'max_age=',
    'max_age=-1',
    'max_age=1e3',
    'max_age=1&max_age=2',
    'max_age=9999999999',
    'acr_values=',
    'acr_values=a%0d%0ab',
    'acr_values=%20a',
    'acr_values=a&acr_values=b',
    `acr_values=${'a'.repeat(1_001)}`,
  ])
    t.equal(stepUpOf(new URLSearchParams(query)), undefined, query)
  t.same(stepUpOf(new URLSearchParams('max_age=0&acr_values=a')), { maxAge: 0, acr: ['a'] })
})
