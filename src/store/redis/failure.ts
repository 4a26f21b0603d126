import { PosternError } from '../../errors.ts'

/** What a failed command says about redis. `data`: only this key has a problem. */
export interface Failure {
  readonly kind: 'connection' | 'timeout' | 'refused-write' | 'unable' | 'data'
  /** For the log: an error code of redis or of the system, never data that was sent. */
  readonly reason: string
}

/** Redis answers but refuses writes. */
const REFUSED_WRITE = new Set(['READONLY', 'OOM', 'MISCONF', 'NOREPLICAS'])
/** Redis answers but cannot execute commands now. */
const UNABLE = new Set([
  'LOADING',
  'BUSY',
  'MASTERDOWN',
  'CLUSTERDOWN',
  'MOVED',
  'ASK',
  'TRYAGAIN',
  'NOAUTH',
  'WRONGPASS',
  'NOPERM',
])

/** Classifies an error of ioredis. Pure. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PosternError) return { kind: 'unable', reason: error.details.reason ?? error.code }
  if (!(error instanceof Error)) return { kind: 'unable', reason: 'unknown' }
  if (error.name === 'ReplyError') return replyFailure(error.message)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code === 'ETIMEDOUT' || /timed? ?out/i.test(error.message)) return { kind: 'timeout', reason: 'timed out' }
  if (error.name === 'ClusterAllFailedError') {
    return { kind: 'connection', reason: 'no node of the cluster answers' }
  }
  return { kind: 'connection', reason: code ?? 'connection lost' }
}

function replyFailure(message: string): Failure {
  // The error of a script contains the error of the command inside it.
  const word =
    /^(?:ERR )?(?:Error running script[^:]*: )?(?:@user_script[^:]*:\s*\d*:?\s*)?-?([A-Z]+)\b/.exec(message)?.[1] ?? ''
  const inner = [...REFUSED_WRITE].find(
    (name) => word === name || message.includes(`-${name} `) || message.includes(` ${name} `),
  )
  if (inner !== undefined) return { kind: 'refused-write', reason: inner }
  if (UNABLE.has(word)) return { kind: 'unable', reason: word }
  if (word === 'WRONGTYPE') return { kind: 'data', reason: word }
  return { kind: 'unable', reason: word === '' ? 'unexpected answer' : word }
}
