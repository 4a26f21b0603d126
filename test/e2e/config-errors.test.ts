import t from 'tap'
import { startGateway } from '../support/gateway.ts'

const WRONG = `publicUrl: http://app.example.com
listen: 127.0.0.1:0
providers:
  coloop: { preset: coloop, clientId: "\${NOT_SET}" }
session:
  secrets: [the-secret-is-short]
  idleTimeOut: 5 parsecs
routes:
  - { path: /, upstream: "ftp://127.0.0.1" }
  - { path: /a, upstream: "http://127.0.0.1:1", allow: "claims.email ==" }
  - { path: /a, upstream: "http://127.0.0.1:2" }
`

t.test('a wrong file: every problem at once, each with its place, exit 78, and nothing listens', async (t) => {
  const gateway = await startGateway(() => WRONG, { waitReady: false })
  t.equal(await gateway.ended, 78)
  const lines = gateway.output().trim().split('\n')
  for (const line of lines) t.match(line, /^(warning: )?\S+postern\.yaml:\d+:\d+: .+; .+/)
  for (const place of ['4:', '6:', '7:', '9:', '10:'])
    t.ok(
      lines.some((line) => line.includes(`postern.yaml:${place}`)),
      `line ${place}`,
    )
  t.match(gateway.output(), /did you mean `idleTimeout`/)
  t.notMatch(gateway.output(), 'the-secret-is-short')
})

t.test('a file that is no YAML', async (t) => {
  const gateway = await startGateway(() => 'routes: [\n  - {', { waitReady: false })
  t.equal(await gateway.ended, 78)
  t.match(gateway.output(), /postern\.yaml:\d+:\d+: /)
})

t.test('an address that is taken is no mistake of the file: 69', async (t) => {
  const file = (ports: { gateway: number; admin: number }) => `publicUrl: http://localhost:${ports.gateway}
listen: 127.0.0.1:${ports.gateway}
admin: { listen: 127.0.0.1:${ports.gateway} }
providers: { coloop: { preset: coloop, clientId: app } }
session: { secrets: [a-session-secret-of-more-than-32-bytes] }
routes: [{ path: /, upstream: "http://127.0.0.1:1" }]
`
  const gateway = await startGateway(file, { waitReady: false })
  const code = await gateway.ended
  t.ok(code === 69 || code === 78, `${code}`)
  t.match(gateway.output(), /EADDRINUSE|listen/)
})
