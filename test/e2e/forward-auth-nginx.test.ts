import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { example, findProgram, tryAskingProxy, without } from '../support/asking-proxy.ts'

t.test('nginx asks: config/forward-auth/nginx.conf', { skip: without('nginx') }, async (t) => {
  await tryAskingProxy(t, {
    async prepare({ port, postern, app, folder }) {
      const site = (await example('nginx.conf'))
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('server_name app.example.com;', 'server_name localhost;')
        .replace('server 127.0.0.1:4180;', `server ${postern};`)
        .replace('server 127.0.0.1:3000;', `server ${app};`)
      await writeFile(join(folder, 'app.conf'), site)
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`)
      await mkdir(join(folder, 'logs'), { recursive: true })
      await writeFile(
        join(folder, 'nginx.conf'),
        `${process.getuid?.() === 0 ? 'user root;' : ''} pid nginx.pid; error_log stderr warn; daemon off; worker_processes 1;
        events {}
        http { access_log off; ${temporary.join(' ')} include app.conf; }`,
      )
      return [findProgram('nginx') ?? 'nginx', '-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]
    },
  })
})
