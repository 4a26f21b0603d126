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
  /**
   * Writes a finished JSON line, with its newline, in order with the logger's lines. Undefined if lines are not JSON.
   */
  readonly writeLine: ((line: string) => void) | undefined
  /** Writes the buffered lines. Synchronous, so that it works at exit. */
  flush(): void
  close(): void
}

const FLUSH_EVERY: Ms = 250

/** A smaller buffer would cause a write for nearly every line; see performance.md. */
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

/** Keeps the message of system errors only. Other libraries' messages may quote what the peer sent. */
function serializeCause(cause: unknown, depth = 0): Record<string, unknown> {
  if (!(cause instanceof Error)) return { name: typeof cause }
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  const isSystemError =
    code !== undefined && /^(E[A-Z0-9]+$|EAI_|UND_|ERR_TLS|CERT_|DEPTH_|UNABLE_|SELF_|PST_|FST_)/.test(code)
  return {
    name: cause.name,
    code,
    message: isSystemError ? cause.message : undefined,
    cause: cause.cause === undefined || depth > 3 ? undefined : serializeCause(cause.cause, depth + 1),
  }
}

/** The stack without its message, which may be a library's (see `serializeCause`). */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n')
}

/** Makes the process's logger. Lines are buffered, so the caller must call `flush` at exit. */
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
  // sonic-boom measures its whole buffer at every line. So lines are gathered here and passed on when they are enough
  // for a write.
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
      // sonic-boom throws if standard output is not open yet or closed. Nothing can be logged then.
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

/** Gathers lines in order and passes them on in one text. */
class LineBuffer implements DestinationStream {
  readonly #limit: number
  readonly #out: (text: string) => void
  #text = ''

  constructor(limit: number, out: (text: string) => void) {
    this.#limit = limit
    this.#out = out
  }

  write(line: string): void {
    this.#text += line
    if (this.#text.length >= this.#limit) this.flush()
  }

  flush(): void {
    const text = this.#text
    if (text === '') return
    this.#text = ''
    this.#out(text)
  }
}
