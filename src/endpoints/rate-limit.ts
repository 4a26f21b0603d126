import rateLimit, { type FastifyRateLimitStore, normalizeIP, type RateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import { contextOf } from '../proxy/request-context.ts'
import type { Buckets } from '../rate-limit/buckets.ts'

/**
 * A store for @fastify/rate-limit that counts in token buckets. Its own stores count fixed windows, and die with the
 * Fastify instance at a reload. The plugin's hook, route options and IPv6 grouping are used as they are.
 */
function storeOver(buckets: Buckets) {
  return class BucketStore implements FastifyRateLimitStore {
    incr(
      key: string,
      callback: (error: Error | null, result?: { current: number; ttl: number }) => void,
      per?: number,
      max?: number,
    ) {
      const taken = buckets.take(key, max as number, per as number)
      if (taken instanceof Promise) taken.then((take) => callback(null, take), callback)
      else callback(null, taken)
    }

    child() {
      return new BucketStore()
    }
  }
}

/**
 * Limits the routes of this scope that have `config.rateLimit`, by client address. An IPv6 network counts as one
 * address.
 */
export async function registerRateLimit(app: FastifyInstance, buckets: Buckets): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    store: storeOver(buckets),
    keyGenerator: addressOf,
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, context) => new PosternError('PST_REQUEST_RATE', { retryAfter: context.ttl }),
  })
}

/**
 * A route's `config.rateLimit`. `name` gives the endpoint buckets of its own.
 * @param loginOrigin where the logins of all hosts take place. The other hosts have buckets of their own then, because
 * one login passes the same endpoint twice: at its host and there. Nothing that the client sends chooses between them.
 */
export function limited(
  name: string,
  { max, per }: Config['rateLimit']['login'],
  loginOrigin?: string,
): { rateLimit: RateLimitOptions } {
  const keyGenerator = (request: FastifyRequest) => {
    const elsewhere = loginOrigin !== undefined && contextOf(request.raw).publicUrl?.origin !== loginOrigin
    return elsewhere ? `${addressOf(request)}:elsewhere` : addressOf(request)
  }
  return { rateLimit: { max, timeWindow: per, groupId: `:${name}`, keyGenerator } }
}

function addressOf(request: FastifyRequest): string {
  return normalizeIP(contextOf(request.raw).peer.address)
}
