import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PosternError } from '../errors.ts'
import { isFieldName } from '../headers/field-name.ts'
import { HOP_BY_HOP } from '../headers/hop-by-hop.ts'
import type { RequestHeaderRules } from '../headers/request-headers.ts'
import { foldedName } from '../headers/reserved-names.ts'
import type { ResponseHeaderRules } from '../headers/response-headers.ts'

/** What plugins changed in the headers of one request and its response. */
export interface PluginHeaders {
  /** Request headers for the upstream: name, value, … */
  readonly request: readonly string[]
  /** Folded names (`foldedName`) of the client's headers that plugins replaced or removed. */
  readonly replaced: ReadonlySet<string>
  /** Response headers: name, value, … Names in lower case. */
  readonly response: readonly string[]
}

/** `ignored`: only Postern may set or remove this request header. */
export type OnIgnoredHeader = (name: string) => void

type Headers = Readonly<Record<string, unknown>>

const before = Symbol('headers before plugins')

interface Remembering {
  [before]?: Headers
}

/** Remembers the request's headers. Must run before the first plugin. */
export function rememberHeaders(request: FastifyRequest): void {
  ;(request as Remembering)[before] = { ...request.headers }
}

/**
 * What plugins have changed since `rememberHeaders`: in `request.headers`, as Fastify plugins in front of
 * @fastify/http-proxy do, and by `reply.header`. Undefined when they changed nothing.
 * @throws PosternError `PST_INTERNAL` for a value that a header cannot carry
 */
export function pluginHeaders(
  request: FastifyRequest,
  reply: FastifyReply,
  requestRules: Pick<RequestHeaderRules, 'pluginMaySet'>,
  responseRules: Pick<ResponseHeaderRules, 'pass'>,
  onIgnored: OnIgnoredHeader,
): PluginHeaders | undefined {
  const changed = changedHeaders((request as Remembering)[before] ?? {}, request.headers)
  const refusal = removeUnusable(reply)
  if (refusal !== undefined) throw refusal
  const response = responseRules.pass(listed(reply.getHeaders()))
  if (changed.length === 0 && response.length === 0) return undefined
  const set: string[] = []
  const replaced = new Set<string>()
  for (const [name, value] of changed) {
    const added = listed({ [name]: value })
    if (!requestRules.pluginMaySet(name)) onIgnored(name)
    else {
      replaced.add(foldedName(name))
      set.push(...added)
    }
  }
  return { request: set, replaced, response }
}

/** The entries that differ. A removed header has the value undefined. */
function changedHeaders(former: Headers, headers: IncomingHttpHeaders): readonly (readonly [string, unknown])[] {
  const changed: (readonly [string, unknown])[] = []
  for (const name of Object.keys(headers)) {
    if (headers[name] !== former[name]) changed.push([name, headers[name]])
  }
  for (const name of Object.keys(former)) if (!Object.hasOwn(headers, name)) changed.push([name, undefined])
  return changed
}

/** Those that would frame an answer in two ways. Postern sets `Connection` itself, and Fastify mends Content-Length. */
const FRAMING = [...HOP_BY_HOP].filter((name) => name !== 'connection')

/**
 * Removes response headers that frame the message or cannot be sent: one of them could end the process, or make the
 * error unreadable that is answered with.
 * @returns `PST_INTERNAL` if one could not be sent
 */
export function removeUnusable(reply: FastifyReply): PosternError | undefined {
  let refusal: PosternError | undefined
  for (const name of FRAMING) reply.removeHeader(name)
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    try {
      listed({ [name]: value })
    } catch {
      refusal = unusable(name)
      reply.removeHeader(name)
    }
  }
  return refusal
}

/**
 * name, value, … Without what is undefined or null.
 * @throws PosternError `PST_INTERNAL` for what a header cannot carry
 */
function listed(headers: Headers): string[] {
  const list: string[] = []
  for (const [name, value] of Object.entries(headers)) {
    if (!isFieldName(name)) throw unusable(name)
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each === undefined || each === null) continue
      const text = String(each)
      // RFC 9110 5.5.
      if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) throw unusable(name)
      list.push(name, text)
    }
  }
  return list
}

function unusable(name: string): PosternError {
  return new PosternError('PST_INTERNAL', { reason: `a plugin set a header that cannot be sent: ${name.slice(0, 64)}` })
}

/** @param headers name, value, … */
export function withPluginHeaders(headers: readonly string[], { request, replaced }: PluginHeaders): string[] {
  if (replaced.size === 0) return [...headers]
  const kept: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    if (!replaced.has(foldedName(name))) kept.push(name, headers[index + 1] as string)
  }
  return [...kept, ...request]
}
