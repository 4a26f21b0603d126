import t from 'tap'
import { PRESETS, withPreset } from '../../src/config/preset.ts'
import { config, sample, warnings } from './sample.ts'

for (const preset of Object.keys(PRESETS) as (keyof typeof PRESETS)[]) {
  t.test(`preset ${preset} with a client id and a secret is a whole provider`, async (t) => {
    const text = sample({ providers: `{ theirs: { preset: ${preset}, clientId: app, clientSecret: s } }` })
    const [provider] = (await config(text)).providers
    const { issuer, authorizationEndpoint, tokenEndpoint, userinfoEndpoint } = provider ?? {}
    t.ok(issuer ?? (authorizationEndpoint && tokenEndpoint && userinfoEndpoint))
    for (const url of [issuer, authorizationEndpoint, tokenEndpoint, userinfoEndpoint]) {
      if (url !== undefined) t.match(url, /^https:\/\//)
    }
    t.same(await warnings(text), [])
  })
}

t.test('keys of the file override the preset, parameter by parameter', async (t) => {
  const authorizationParams = { prompt: 'login' }
  t.match(withPreset({ preset: 'coloop', label: 'Sign in', authorizationParams }), {
    label: 'Sign in',
    tokenEndpoint: PRESETS.coloop.tokenEndpoint,
    authorizationParams,
  })
  const written = { label: 'Sign in', authorizationParams }
  t.equal(withPreset(written), written)
})
