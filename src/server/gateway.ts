import { type IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { ListenAddress } from '../config/syntax/address.ts'
import { BodyTimeouts } from '../listener/body-timeouts.ts'
import { closeLingering } from '../listener/lingering-close.ts'
import { type Certificate, Listener } from '../listener/listener.ts'
import type { Logger } from '../log.ts'
import { contextOf, type RequestContext } from '../proxy/request-context.ts'
import type { Ms } from '../time.ts'
import type { Generation } from './generation.ts'

/** While draining: how long an idle connection may still send one more request. */
const IDLE_GRACE: Ms = 1_000
const CHECK_EVERY: Ms = 100

/** For the whole body of a request to one of Postern's endpoints: such bodies are small forms. */
const FORM_TIMEOUT: Ms = 20_000

/** The listener and the current generation behind it. */
export class Gateway {
  readonly #listener: Listener
  readonly #logger: Logger
  /** The number of open connections that asked for an upgrade. */
  #tunnels = 0
  readonly #bodies = new BodyTimeouts()
  #current: Generation
  #drainingSince: Ms | undefined

  /** Throws when the certificate cannot be used. */
  constructor(first: Generation, logger: Logger, certificate?: Certificate) {
    this.#current = first
    this.#logger = logger
    this.#listener = new Listener(
      {
        request: (request, response) => this.#handle(request, response),
        upgrade: (request, socket, head) => this.#upgrade(request, socket, head),
        failed: (error) => logger.error({ event: 'listener-error', error }, 'listener error'),
        isRelayed,
      },
      certificate,
    )
  }

  /** Resolves with the address in use once connections are accepted. */
  listen(address: ListenAddress): Promise<string> {
    return this.#listener.listen(address)
  }

  /** Throws, and has changed nothing, when the certificate cannot be used. */
  useCertificate(certificate: Certificate): void {
    this.#listener.useCertificate(certificate)
  }

  /** Sends new requests to `next`. @returns the generation before it */
  use(next: Generation): Generation {
    const former = this.#current
    this.#current = next
    return former
  }

  get generation(): Generation {
    return this.#current
  }

  /** Keeps serving, and asks clients to use a new connection for their next request. */
  announceEnd(): void {
    this.#drainingSince ??= performance.now()
    this.#listener.sendGoAway()
  }

  /** Accepts no new connections, waits for requests in flight until the deadline, then closes. */
  async drain(deadline: Ms): Promise<void> {
    this.announceEnd()
    const closed = this.#listener.stopAccepting()
    const idleEnd = (this.#drainingSince as Ms) + Math.min(IDLE_GRACE, deadline / 2)
    const idle = setInterval(() => {
      if (performance.now() >= idleEnd) this.#listener.closeIdle()
    }, CHECK_EVERY)
    const timer = setTimeout(() => {
      this.#logger.warn({ event: 'drain-deadline', tunnels: this.#tunnels }, 'drain deadline reached')
      this.cut()
    }, deadline)
    await closed
    clearInterval(idle)
    clearTimeout(timer)
    this.#bodies.close()
    await this.#current.close()
  }

  /** Ends every connection at once. */
  cut(): void {
    this.#listener.destroy()
  }

  #handle(request: IncomingMessage, response: ServerResponse): void {
    if (this.#drainingSince !== undefined) response.shouldKeepAlive = false
    this.#current.handle(request, response)
    const { headers, direction } = contextOf(request)
    if (headers.hasBody) this.#bodies.watch(request, response, direction.kind === 'endpoint' ? FORM_TIMEOUT : undefined)
  }

  #upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const response = new ServerResponse(request)
    response.shouldKeepAlive = false
    response.assignSocket(socket)
    // A response that refuses the upgrade is the last one on the connection. The socket has its bytes now.
    response.on('prefinish', () => closeLingering(socket))
    response.on('finish', () => {
      // The request has finished; its connection may still linger.
      response.detachSocket(socket)
      response.emit('close')
    })
    socket.on('error', () => socket.destroy())
    this.#tunnels += 1
    socket.on('close', () => {
      this.#tunnels -= 1
    })
    this.#current.upgrade(request, response, socket, head)
  }
}

/** A request whose HTTP version was refused has no context. */
function isRelayed({ req }: ServerResponse): boolean {
  const context: RequestContext | undefined = contextOf(req)
  return context !== undefined && context.answeredAt > 0
}
