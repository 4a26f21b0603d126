import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { example, findProgram, tryAskingProxy, without } from '../support/asking-proxy.ts'

t.test('Caddy asks: config/forward-auth/Caddyfile', { skip: without('caddy') }, async (t) => {
  await tryAskingProxy(t, {
    async prepare({ port, postern, app, folder }) {
      const site = (await example('Caddyfile'))
        .replace('app.example.com {', `http://localhost:${port} {\n\tbind 127.0.0.1`)
        .replaceAll('127.0.0.1:4180', postern)
        .replaceAll('127.0.0.1:3000', app)
      await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n\tpersist_config off\n}\n${site}`)
      return [findProgram('caddy') ?? 'caddy', 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
    },
  })
})
