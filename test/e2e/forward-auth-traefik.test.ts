import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { example, findProgram, tryAskingProxy, without } from '../support/asking-proxy.ts'

t.test('Traefik asks: config/forward-auth/traefik.yaml', { skip: without('traefik') }, async (t) => {
  await tryAskingProxy(t, {
    async prepare({ port, postern, app, folder }) {
      const dynamic = (await example('traefik.yaml'))
        .replaceAll('app.example.com', 'localhost')
        .replaceAll('127.0.0.1:4180', postern)
        .replaceAll('127.0.0.1:3000', app)
      await writeFile(join(folder, 'dynamic.yaml'), dynamic)
      await writeFile(
        join(folder, 'traefik.yaml'),
        `global: { checkNewVersion: false, sendAnonymousUsage: false }
log: { level: WARN }
entryPoints: { web: { address: "127.0.0.1:${port}" } }
providers: { file: { filename: dynamic.yaml } }
`,
      )
      return [findProgram('traefik') ?? 'traefik', '--configFile=traefik.yaml']
    },
  })
})
