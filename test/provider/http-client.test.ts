import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { createHttpClient } from '../../src/provider/http-client.ts'
import { PROMPT, until } from '../support/until.ts'

const ASK = { method: 'GET', headers: { Accept: 'application/json' } }

async function provider(t: Test, listener: RequestListener, timeout = 5_000) {
  const server = createServer(listener)
  const connections: Socket[] = []
  server.on('connection', (socket) => connections.push(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const client = createHttpClient({ timeout })
  t.teardown(async () => {
    await client.close()
    server.closeAllConnections()
    server.close()
  })
  return { client, connections, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/x?y=1` }
}

/** A server that handles each connection with the given function. */
async function tcp(t: Test, take: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    take(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

t.test('method, path, headers and body arrive as they are; status, headers and body come back', async (t) => {
  const { client, url } = await provider(t, async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method, url, headers } = request
    response.writeHead(418, ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'Content-Type', 'application/json'])
    response.end(
      JSON.stringify({
        method,
        url,
        accept: headers.accept,
        length: headers['content-length'],
        body: `${Buffer.concat(chunks)}`,
      }),
    )
  })
  const answer = await client.fetch(url, { ...ASK, method: 'POST', body: new URLSearchParams({ a: 'ü' }) })
  t.equal(answer.status, 418)
  t.same(answer.headers.getSetCookie(), ['a=1', 'b=2'])
  t.same(await answer.json(), {
    method: 'POST',
    url: '/x?y=1',
    accept: 'application/json',
    length: '8',
    body: 'a=%C3%BC',
  })
})

t.test('requests reuse one connection, and `close` leaves none open', async (t) => {
  const { client, connections, url } = await provider(t, (_, response) => response.end('{}'))
  for (let turn = 0; turn < 12; turn += 1) await (await client.fetch(url, ASK)).text()
  t.equal(connections.length, 1)
  const closed = new Promise((resolve) => connections[0]?.once('close', resolve))
  await client.close()
  await closed
})

t.test('redirects are not followed, and answers without a body have none', async (t) => {
  const { client, url } = await provider(t, (request, response) => {
    if (request.method === 'GET') response.writeHead(302, { Location: '/elsewhere' }).end()
    else response.writeHead(204).end()
  })
  t.equal((await client.fetch(url, ASK)).status, 302)
  const empty = await client.fetch(url, { ...ASK, method: 'DELETE' })
  t.match({ status: empty.status, body: empty.body }, { status: 204, body: null })
})

t.test('a response of more than a megabyte closes the connection', async (t) => {
  // Much more, so that it has not arrived whole when it is refused: the connection could be used again otherwise.
  const { client, connections, url } = await provider(t, (_, response) => response.end('x'.repeat(16 * 1024 * 1024)))
  await t.rejects(client.fetch(url, ASK), {
    code: 'PST_PROVIDER_UNAVAILABLE',
    details: { reason: /more than 1048576 bytes/ },
  })
  t.ok(await until(() => connections[0]?.destroyed === true, PROMPT))
})

t.test('a response that does not start or does not end times out', async (t) => {
  for (const listener of [() => undefined, (_, response) => void response.write('half')] satisfies RequestListener[]) {
    const { client, url } = await provider(t, listener, 150)
    await t.rejects(client.fetch(url, ASK), {
      code: 'PST_PROVIDER_UNAVAILABLE',
      details: { reason: /did not answer within 150 ms/, cause: undefined },
    })
  }
})

t.test('a request that was never sent has another error than one that may have arrived', async (t) => {
  const client = createHttpClient({ timeout: 150 })
  t.teardown(() => client.close())
  const code = async (url: string) => {
    const { details } = (await client.fetch(url, ASK).catch((error: unknown) => error)) as {
      details: { cause: { code: string } }
    }
    return details.cause.code
  }
  const silent = await tcp(t, () => undefined)
  t.equal(await code(`https://127.0.0.1:${silent}/`), 'CONNECT_TIMEOUT', 'a TLS handshake that does not end')
  const reset = await tcp(t, (socket) => socket.once('data', () => socket.resetAndDestroy()))
  t.equal(await code(`http://127.0.0.1:${reset}/`), 'ECONNRESET')
  t.equal(await code('http://127.0.0.1:1/'), 'ECONNREFUSED')
})

t.test('a response that is not HTTP or breaks off is an error with a code only', async (t) => {
  const client = createHttpClient({ timeout: 5_000 })
  t.teardown(() => client.close())
  const answers = ['SECRET\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nSECRET']
  for (const answer of answers) {
    const port = await tcp(t, (socket) => socket.once('data', () => socket.end(answer)))
    const error = await client.fetch(`http://127.0.0.1:${port}/`, ASK).catch((error: unknown) => error)
    t.match(error, { code: 'PST_PROVIDER_UNAVAILABLE', details: { cause: { message: 'the request failed' } } })
    t.notMatch(JSON.stringify(error), /SECRET/)
  }
})

t.test('a missing CA file is tried again', async (t) => {
  const client = createHttpClient({ timeout: 100, caFile: '/does/not/exist.pem' })
  for (let turn = 0; turn < 2; turn += 1)
    await t.rejects(client.fetch('https://127.0.0.1:1/', ASK), {
      code: 'PST_PROVIDER_UNAVAILABLE',
      details: { reason: 'the CA file cannot be read' },
    })
  await client.close()
})
