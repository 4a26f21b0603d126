import { normalizeIP } from '@fastify/rate-limit'
import { LRUCache } from 'lru-cache'
import type { Route } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { Buckets, Take } from '../rate-limit/buckets.ts'
import type { Ms } from '../time.ts'

/** A route's `rateLimit`, compiled. */
export interface RouteLimit {
  readonly max: number
  readonly per: Ms
  /**
   * `address`: every request of the route counts, before the gate, so that floods of refused requests are limited too.
   * `user`: requests that have passed the gate count, those of anonymous callers by address.
   */
  readonly key: 'user' | 'address'
  /** Begins the keys of this route's buckets. No other route's keys begin with it. */
  readonly prefix: string
  /** What the limit applies to, as a String (RFC 9651 3.3.3): methods and path. Clients know these anyway. */
  readonly policy: string
}

export function compileRouteLimit({ rateLimit, name, path, methods }: Route): RouteLimit | undefined {
  if (rateLimit === undefined) return undefined
  const policy = methods === undefined ? path.path : `${methods.join(',')} ${path.path}`
  return { ...rateLimit, prefix: `route ${JSON.stringify(name)} `, policy: quoted(policy) }
}

/** Whose bucket a request takes a token from. */
export type LimitedCaller =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'user'; readonly provider: string; readonly subject: string }

/** The outcome for one request. `error`: the bucket was empty, so this is the answer. */
export interface Limited {
  /** RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-11): name, value, … */
  readonly headers: readonly string[]
  readonly error: PosternError | undefined
}

/**
 * Takes a token for one request. Returns no promise when the buckets are in memory.
 *
 * This is not @fastify/rate-limit, as for Postern's endpoints: that plugin limits Fastify routes, and all proxied
 * requests share one. Its hook also waits for a promise, and does not know the new names of the headers.
 */
export function takeToken(buckets: Buckets, limit: RouteLimit, caller: LimitedCaller): Limited | Promise<Limited> {
  const taken = buckets.take(limit.prefix + keyOf(caller), limit.max, limit.per)
  return taken instanceof Promise ? taken.then((take) => judge(limit, take)) : judge(limit, taken)
}

/** The networks of recent IPv6 addresses. Computing one takes 15 µs. */
const networks = new LRUCache<string, string>({ max: 10_000 })

/** An IPv6 network counts as one address. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address
  let network = networks.get(address)
  if (network === undefined) {
    network = normalizeIP(address)
    networks.set(address, network)
  }
  return network
}

function keyOf(caller: LimitedCaller): string {
  if (caller.kind === 'address') return `address ${networkOf(caller.address)}`
  return `user ${JSON.stringify([caller.provider, caller.subject])}`
}

function judge({ max, per, policy }: RouteLimit, { current, ttl }: Take): Limited {
  const left = Math.max(0, max - current)
  return {
    headers: [
      'RateLimit-Policy',
      `${policy};q=${max};w=${Math.ceil(per / 1000)}`,
      'RateLimit',
      `${policy};r=${left};t=${Math.ceil(ttl / 1000)}`,
    ],
    error: current > max ? new PosternError('PST_REQUEST_RATE', { retryAfter: ttl }) : undefined,
  }
}

function quoted(text: string): string {
  const printable = text.replaceAll(/[^\x20-\x7e]/g, (character) => encodeURIComponent(character))
  return `"${printable.replaceAll(/["\\]/g, '\\$&')}"`
}
