import t from 'tap'
import { NOT_A_LOGIN_HINT } from '../../src/config/reserved-parameters.ts'
import { config, problems, sample } from './sample.ts'

const one = (hints: string) =>
  sample({ providers: `{ corp: { issuer: "https://id.test", clientId: app, loginHints: ${hints} } }` })

t.test('none by default; otherwise those that are named', async (t) => {
  t.strictSame((await config(sample())).providers[0]?.loginHints, [])
  t.strictSame((await config(one('[login_hint, kc_idp_hint]'))).providers[0]?.loginHints, ['login_hint', 'kc_idp_hint'])
})

t.test('what decides about the grant, or about the answer, can never come from a link', async (t) => {
  for (const name of ['state', 'redirect_uri', 'scope', 'nonce', 'request_uri', 'response_mode', 'acr_values', 'rd'])
    t.ok(NOT_A_LOGIN_HINT.has(name), name)
  for (const name of NOT_A_LOGIN_HINT)
    t.match(await problems(one(`[login_hint, ${name}]`)), [
      new RegExp(`loginHints\\[1\\]\`: \`${name}\` must not come from a link, which any page can make`),
    ])
})

t.test('a hint is the name of a parameter, and named once', async (t) => {
  for (const hints of ['["a b"]', '["a&b"]', '[""]', '["é"]', `[${'x'.repeat(65)}]`, '[a, a]'])
    t.equal((await problems(one(hints))).length, 1, hints)
})
