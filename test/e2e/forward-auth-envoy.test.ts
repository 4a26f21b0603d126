import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { example, findProgram, tryAskingProxy, without } from '../support/asking-proxy.ts'

t.test('Envoy asks: config/forward-auth/envoy.yaml', { skip: without('envoy') }, async (t) => {
  await tryAskingProxy(t, {
    retryAfter: false,
    async prepare({ port, postern, app, folder }) {
      const file = (await example('envoy.yaml'))
        .replace('address: 0.0.0.0, port_value: 8080', `address: 127.0.0.1, port_value: ${port}`)
        .replace('domains: [app.example.com]', `domains: ["localhost:${port}"]`)
        .replaceAll('port_value: 4180', `port_value: ${postern.split(':')[1]}`)
        .replaceAll('port_value: 3000', `port_value: ${app.split(':')[1]}`)
      await writeFile(join(folder, 'envoy.yaml'), file)
      const options = ['--log-level', 'warn', '--disable-hot-restart', '--concurrency', '1']
      return [findProgram('envoy') ?? 'envoy', '-c', 'envoy.yaml', ...options]
    },
  })
})
