import { request } from 'node:http'
import { WebSocket } from 'ws'
import type { Browser } from './browser.ts'

/** Something that a browser keeps open. */
export interface Stream {
  /** How it ended: a WebSocket's close code, or what became of the answer. `at`: `performance.now()`. */
  readonly closed: Promise<{ readonly how: number | 'broken off' | 'whole'; readonly at: number }>
  isOpen(): boolean
  close(): void
}

function cookiesOf(browser: Browser, url: string): Record<string, string> {
  const cookie = browser.jar.header(new URL(url.replace(/^ws/, 'http')), { sameSite: true, safeNavigation: true })
  return cookie === '' ? {} : { Cookie: cookie }
}

/** Resolves once the upstream has spoken: the tunnel stands. */
export async function openWebSocket(browser: Browser, url: string): Promise<Stream & { readonly socket: WebSocket }> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), [], { headers: cookiesOf(browser, url) })
  let open = true
  const closed = new Promise<{ how: number; at: number }>((resolve) => {
    socket.on('close', (code: number) => {
      open = false
      resolve({ how: code, at: performance.now() })
    })
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('message', () => resolve())
    socket.once('error', reject)
  })
  socket.on('error', () => undefined)
  return { socket, closed, isOpen: () => open, close: () => socket.terminate() }
}

/** Resolves once the first event is there. */
export function openEventStream(browser: Browser, url: string): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      agent: false,
      headers: { ...cookiesOf(browser, url), Accept: 'text/event-stream' },
    })
    outgoing.once('error', reject)
    outgoing.once('response', (incoming) => {
      if (incoming.statusCode !== 200) {
        incoming.resume()
        reject(new Error(`the event stream answered ${incoming.statusCode}`))
        return
      }
      let open = true
      const closed = new Promise<{ how: 'broken off' | 'whole'; at: number }>((over) => {
        incoming.on('error', () => undefined)
        incoming.on('close', () => {
          open = false
          over({ how: incoming.complete ? 'whole' : 'broken off', at: performance.now() })
        })
      })
      incoming.once('data', () => resolve({ closed, isOpen: () => open, close: () => outgoing.destroy() }))
    })
    outgoing.end()
  })
}
