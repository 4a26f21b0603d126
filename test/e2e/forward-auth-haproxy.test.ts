import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { example, findProgram, tryAskingProxy, without } from '../support/asking-proxy.ts'

t.test('HAProxy asks: config/forward-auth/haproxy.cfg', { skip: without('haproxy') }, async (t) => {
  await tryAskingProxy(t, {
    async prepare({ port, postern, app, folder }) {
      const file = (await example('haproxy.cfg'))
        .replace('bind :80 ', `bind 127.0.0.1:${port} `)
        .replace('app\\.example\\.com', 'localhost')
        .replaceAll('127.0.0.1:4180', postern)
        .replaceAll('127.0.0.1:3000', app)
      await writeFile(join(folder, 'haproxy.cfg'), file)
      await writeFile(join(folder, 'haproxy.lua'), (await example('haproxy.lua')).replace('127.0.0.1:4180', postern))
      return [findProgram('haproxy') ?? 'haproxy', '-f', 'haproxy.cfg', '-db']
    },
  })
})
