import t from 'tap'
import { problems } from './sample.ts'

const file = (issuer: string) => `publicUrl: https://app.example.com
providers:
  corp: { issuer: "${issuer}", clientId: app }
session: { secrets: [a-session-secret-of-more-than-32-bytes] }
routes: [{ path: /, upstream: "http://127.0.0.1:3000" }]
`

t.test('the URL of the discovery document is not an issuer, and the hint says what to write', async (t) => {
  for (const [issuer, mend] of [
    ['https://id.example.com/.well-known/openid-configuration', 'https://id.example.com'],
    ['https://id.example.com/realms/a/.well-known/openid-configuration', 'https://id.example.com/realms/a'],
    ['https://id.example.com/.well-known/openid-configuration/', 'https://id.example.com'],
    ['https://id.example.com/.well-known/oauth-authorization-server', 'https://id.example.com'],
  ] as const) {
    const found = (await problems(file(issuer))).filter((problem) => problem.includes('providers.corp.issuer'))
    t.match(found, [new RegExp(`^3:\\d+: .*discovery document, not the issuer; write ${mend}$`)], issuer)
  }
  t.same(await problems(file('https://id.example.com/realms/a')), [])
})
