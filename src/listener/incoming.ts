import { type IncomingHttpHeaders, IncomingMessage } from 'node:http'

/**
 * A request whose `headers` are made of its raw ones when somebody wants them. Node's server asks every request whether it has two of
 * them, and has all of them made for that; we read the raw ones (upstream/request-headers.ts).
 */
export class Incoming extends IncomingMessage {
  /** Node's server has handed it over: whoever asks from now on gets its headers as Node makes them. */
  received = false
}

const ofNode = Object.getOwnPropertyDescriptor(IncomingMessage.prototype, 'headers') as Required<PropertyDescriptor>

// An accessor on the prototype, as in Node: TypeScript knows it as a property, which a class may not turn into one.
Object.defineProperty(Incoming.prototype, 'headers', {
  configurable: true,
  get(this: Incoming): IncomingHttpHeaders {
    return this.received ? whole(this) : (new Proxy(new Unread(this), READ_ON_DEMAND) as IncomingHttpHeaders & Unread)
  },
  set: ofNode.set,
})

function whole(request: Incoming): IncomingHttpHeaders {
  return ofNode.get.call(request)
}

/** The headers of a request before it is received. Others than Node may ask even then (diagnostics_channel): they see all. */
class Unread {
  readonly #request: Incoming

  constructor(request: Incoming) {
    this.#request = request
  }

  get whole(): IncomingHttpHeaders {
    return whole(this.#request)
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
    // Of several Host headers the first one counts in Node, too; several Expect are joined.
    if (name === 'host') return unread.first(name)
    if (name === 'expect' && unread.first(name) === undefined) return undefined
    return Reflect.get(unread.whole, name)
  },
  set: (unread, name, value) => Reflect.set(unread.whole, name, value),
  has: (unread, name) => Reflect.has(unread.whole, name),
  deleteProperty: (unread, name) => Reflect.deleteProperty(unread.whole, name),
  ownKeys: (unread) => Reflect.ownKeys(unread.whole),
  getOwnPropertyDescriptor: (unread, name) => Reflect.getOwnPropertyDescriptor(unread.whole, name),
  getPrototypeOf: () => Object.prototype,
}
