import { createServer, type IncomingMessage, type Server } from 'node:http'
import { appPage } from './app-page.ts'

function headerPairs({ rawHeaders }: IncomingMessage): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  for (let index = 0; index < rawHeaders.length; index += 2) pairs.push([rawHeaders[index]!, rawHeaders[index + 1]!])
  return pairs
}

/** The demo app, which does not listen yet. It has no sign-in of its own, and shows the request that it received. */
export function createDemoApp(): Server {
  return createServer((request, response) => {
    const url = request.url ?? '/'
    response.setHeader('Cache-Control', 'no-store')
    if (url === '/favicon.ico') return response.writeHead(204).end()
    if (url.split('?', 1)[0] === '/api') {
      const identity = headerPairs(request).filter(([name]) => /^x-auth-request-/i.test(name))
      response.setHeader('Content-Type', 'application/json')
      return response.end(`${JSON.stringify({ hello: Object.fromEntries(identity) })}\n`)
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    return response.end(appPage({ method: request.method ?? 'GET', url, headers: headerPairs(request) }))
  })
}
