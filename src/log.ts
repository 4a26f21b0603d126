import {
  type DestinationStream,
  destination,
  type Level,
  type Logger as PinoLogger,
  pino,
  stdTimeFunctions,
} from 'pino'
import { PosternError } from './errors.ts'
import type { Ms } from './time.ts'

export type Logger = PinoLogger

export interface LogOptions {
  readonly level: Level | 'silent'
  /** `auto`: pretty on a terminal, JSON elsewhere. */
  readonly format: 'auto' | 'pretty' | 'json'
}

export interface Log {
  readonly logger: Logger
  /** Takes a finished JSON line, newline included, in the place of one of the logger's; undefined where lines are not JSON. */
  readonly writeLine: ((line: string) => void) | undefined
  /** Writes out what is buffered; synchronous, so that it also works at exit. */
  flush(): void
  close(): void
}

const FLUSH_EVERY: Ms = 250

/** Small buffers wake a writer for each line; see performance.md. */
const BUFFER_CHARACTERS = 64_000

export function serializeError(error: unknown): Record<string, unknown> {
  if (error instanceof PosternError) {
    const { reason, cause, oauthError, providerStatus, facts } = error.details
    return {
      code: error.code,
      reason,
      oauthError,
      providerStatus,
      ...facts,
      cause: cause === undefined ? undefined : serializeCause(cause),
    }
  }
  return { ...serializeCause(error), stack: error instanceof Error ? framesOf(error) : undefined }
}

/** A cause comes from a library: its text may quote what the peer sent, so only system errors keep theirs. */
function serializeCause(cause: unknown, depth = 0): Record<string, unknown> {
  if (!(cause instanceof Error)) return { name: typeof cause }
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  const speaks =
    code !== undefined && /^(E[A-Z0-9]+$|EAI_|UND_|ERR_TLS|CERT_|DEPTH_|UNABLE_|SELF_|PST_|FST_)/.test(code)
  return {
    name: cause.name,
    code,
    message: speaks ? cause.message : undefined,
    cause: cause.cause === undefined || depth > 3 ? undefined : serializeCause(cause.cause, depth + 1),
  }
}

/** Where it happened, without the message that a stack begins with: it may be a library's (see above). */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n')
}

/** Makes the process's one logger. Lines are buffered; `flush` is the caller's duty at exit. */
export async function createLog(options: LogOptions, stdout: NodeJS.WriteStream): Promise<Log> {
  const pretty = options.format === 'pretty' || (options.format === 'auto' && stdout.isTTY === true)
  const settings = {
    level: options.level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: serializeError },
  }
  if (pretty) {
    const { default: prettyPrinter } = await import('pino-pretty')
    const stream: DestinationStream = prettyPrinter({
      colorize: stdout.isTTY === true,
      ignore: 'event',
      singleLine: true,
      destination: 1,
      sync: true,
    })
    return { logger: pino(settings, stream), writeLine: undefined, flush: () => undefined, close: () => undefined }
  }
  // sonic-boom measures its whole buffer at every line: lines are gathered here, and it is handed what makes a write.
  const sink = destination({ fd: 1, sync: false })
  const lines = new LineBuffer(BUFFER_CHARACTERS, (text) => {
    sink.write(text)
  })
  const timer = setInterval(() => lines.flush(), FLUSH_EVERY)
  timer.unref()
  const flush = () => {
    lines.flush()
    try {
      sink.flushSync()
    } catch {
      // sonic-boom throws while the descriptor is not open yet, or gone: there is nowhere left to say so.
    }
  }
  return {
    logger: pino(settings, lines),
    writeLine: (line) => lines.write(line),
    flush,
    close: () => {
      clearInterval(timer)
      flush()
    },
  }
}

/** Gathers lines, in order, until they are worth a write. */
class LineBuffer implements DestinationStream {
  readonly #full: number
  readonly #out: (text: string) => void
  #text = ''

  constructor(full: number, out: (text: string) => void) {
    this.#full = full
    this.#out = out
  }

  write(line: string): void {
    this.#text += line
    if (this.#text.length >= this.#full) this.flush()
  }

  flush(): void {
    const text = this.#text
    if (text === '') return
    this.#text = ''
    this.#out(text)
  }
}
