// Sessions through RedisStore into a redis: node bench/redis-fill.ts URL SECRET FROM COUNT COOKIES
// Prints one line of JSON: the bytes of their tokens and claims, and as many ids as COOKIES says, spread over all of them, before it.

import { setTimeout as sleep } from 'node:timers/promises'
import { newSession } from '../src/session/new-session.ts'
import type { Session } from '../src/session/session.ts'
import { sessionKey } from '../src/session/session-id.ts'
import { RedisStore } from '../src/store/redis/store.ts'
import { payloadBytes, syntheticSession } from './synthetic.ts'

const [url = '', secret = '', from = '0', total = '0', cookies = '0'] = process.argv.slice(2)
const count = Number(total)
const every = Math.max(1, Math.floor(count / Number(cookies)))
/** Few enough that the last one of them is answered long before the store gives up. */
const AT_ONCE = 100
/** On a busy machine redis may stand still for longer than the store waits. */
const MOST_ATTEMPTS = 5
const PAUSE_MS = 1_000
const WEEK = 7 * 86_400_000

const clock = () => Date.now()
const store = new RedisStore({
  config: { kind: 'redis', url, keyPrefix: 'postern:', tls: false, localCache: { maxSessions: 0, maxAge: 30_000 } },
  secrets: [secret],
  clock,
  onStateChange: ({ kind }) => console.error(`redis: ${kind}`),
  onTouchFailed: () => undefined,
  onForeignRecord: (why) => console.error(`refused: ${why}`),
})

let payload = 0
let next = 0
await Promise.all(Array.from({ length: AT_ONCE }, write))
await store.close()
console.log(JSON.stringify({ payload }))

async function write(): Promise<void> {
  for (let index = next++; index < count; index = next++) {
    const about = syntheticSession(Number(from) + index, clock())
    const session = newSession(about, WEEK, clock())
    payload += payloadBytes(about)
    await create(session)
    if (index % every === 0) console.log(`postern=${session.id}`)
  }
}

async function create(session: Session): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store.create(session, sessionKey(session.id))
    } catch (error) {
      if (attempt === MOST_ATTEMPTS) throw error
      await sleep(PAUSE_MS)
    }
  }
}
