import { type IncomingHttpHeaders, IncomingMessage } from 'node:http'

/**
 * A request whose `headers` are made of its raw ones when somebody wants them. Node's server asks every request whether it has two of
 * them, and has all of them made for that; we read the raw ones (upstream/request-headers.ts).
 */
export class Incoming extends IncomingMessage {
  /** Node's server has handed it over, or somebody else has wanted more: its headers are as Node makes them from now on. */
  received = false
}

const ofNode = Object.getOwnPropertyDescriptor(IncomingMessage.prototype, 'headers') as Required<PropertyDescriptor>

// An accessor on the prototype, as in Node: TypeScript knows it as a property, which a class may not turn into one.
Object.defineProperty(Incoming.prototype, 'headers', {
  configurable: true,
  get(this: Incoming): IncomingHttpHeaders {
    if (this.received) return ofNode.get.call(this)
    return new Proxy(new Unread(this), READ_ON_DEMAND) as IncomingHttpHeaders & Unread
  },
  set(this: Incoming, headers: IncomingHttpHeaders) {
    this.received = true
    ofNode.set.call(this, headers)
  },
})

/** The headers of a request that is not received yet. Others than Node may ask even then (diagnostics_channel), and get what they ask for. */
class Unread {
  readonly #request: Incoming

  constructor(request: Incoming) {
    this.#request = request
  }

  get received(): boolean {
    return this.#request.received
  }

  get whole(): IncomingHttpHeaders {
    this.#request.received = true
    return this.#request.headers
  }

  /** The first one of that name. */
  first(lowerCase: string): string | undefined {
    const raw = this.#request.rawHeaders
    for (let index = 0; index < raw.length; index += 2) {
      const name = raw[index] as string
      if (name.length === lowerCase.length && name.toLowerCase() === lowerCase) return raw[index + 1]
    }
    return undefined
  }
}

const READ_ON_DEMAND: ProxyHandler<Unread> = {
  get(unread, name) {
    if (!unread.received) {
      // Of several Host headers the first one counts in Node, too; several Expect are joined.
      if (name === 'host') return unread.first(name)
      if (name === 'expect' && unread.first(name) === undefined) return undefined
    }
    return Reflect.get(unread.whole, name)
  },
  set: (unread, name, value) => Reflect.set(unread.whole, name, value),
  has: (unread, name) => Reflect.has(unread.whole, name),
  deleteProperty: (unread, name) => Reflect.deleteProperty(unread.whole, name),
  defineProperty: (unread, name, descriptor) => Reflect.defineProperty(unread.whole, name, descriptor),
  ownKeys: (unread) => Reflect.ownKeys(unread.whole),
  getOwnPropertyDescriptor: (unread, name) => Reflect.getOwnPropertyDescriptor(unread.whole, name),
  getPrototypeOf: (unread) => Reflect.getPrototypeOf(unread.whole),
  preventExtensions: () => false,
}
