// ws ships no types: this declares the few parts that the tests use.
declare module 'ws' {
  import type { EventEmitter } from 'node:events'
  import type { IncomingMessage } from 'node:http'
  import type { Duplex } from 'node:stream'

  export class WebSocket extends EventEmitter {
    constructor(
      url: string,
      protocols?: string | readonly string[],
      options?: { readonly headers?: Readonly<Record<string, string>>; readonly rejectUnauthorized?: boolean },
    )
    readonly readyState: number
    readonly protocol: string
    send(data: string | Buffer, options?: { readonly binary?: boolean }): void
    close(code?: number, reason?: string): void
    terminate(): void
    ping(): void
  }

  export class WebSocketServer extends EventEmitter {
    constructor(options: { readonly noServer: true })
    readonly clients: ReadonlySet<WebSocket>
    handleUpgrade(
      request: IncomingMessage,
      socket: Duplex,
      head: Buffer,
      done: (socket: WebSocket, request: IncomingMessage) => void,
    ): void
    close(): void
  }
}
