import { pathToFileURL } from 'node:url'
import fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { IdentityMemo } from '../caller/identity-memo.ts'
import type { PluginFile } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { JsonValue } from '../json.ts'
import type { Claims } from '../session/session.ts'
import { NO_HEADERS } from '../upstream/fixed-headers.ts'
import { rememberHeaders, removeUnusable } from './plugin-headers.ts'
import { contextOf, type RequestContext } from './request-context.ts'

/** `request.postern`: what plugins may know about a request. Frozen, and so are the claims. */
export interface PosternRequest {
  /** The route's name. */
  readonly route: string
  /** Undefined before the gate: `preHandler` hooks know the caller, `onRequest` hooks do not. */
  readonly caller: 'anonymous' | 'session' | 'bearer' | undefined
  readonly subject: string | undefined
  /** The claims that policies and identity headers use. */
  readonly claims: Claims | undefined
  readonly requestId: string
}

declare module 'fastify' {
  interface FastifyRequest {
    readonly postern: PosternRequest
  }
}

/**
 * Registers the operator's plugins. Each adds its hooks to the scope of the proxied route, not to a scope of its own.
 * @throws what a plugin throws, with the plugin's file in the message
 */
export async function registerPlugins(scope: FastifyInstance, plugins: readonly PluginFile[]): Promise<void> {
  if (plugins.length === 0) return
  scope.decorateRequest('postern', {
    getter() {
      return Object.freeze(posternRequest(contextOf(this.raw)))
    },
  })
  scope.setErrorHandler((error, _request, reply) => {
    removeUnusable(reply)
    throw refusalOf(error)
  })
  scope.addHook('onRequest', (request, _reply, done) => {
    rememberHeaders(request)
    done()
  })
  for (const file of plugins) {
    try {
      const plugin = await importPlugin(file)
      // Awaited one by one, to know which plugin failed.
      await scope.register(fastifyPlugin((app, options) => plugin(app, options)))
    } catch (error) {
      throw new Error(`the plugin ${file.path}: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
  }
  // After the plugins' own hooks.
  scope.addHook('onSend', async (_request, reply) => {
    const refusal = removeUnusable(reply)
    if (refusal !== undefined) throw refusal
  })
}

interface Thrown {
  readonly message: string
  readonly stack?: string
  readonly statusCode?: unknown
}

/**
 * The answer to an error that a plugin threw: Postern's own code throws `PosternError`s only. As in Fastify, one with a
 * `statusCode` of 400 to 499 refuses the request. The log has the message, the client does not.
 */
function refusalOf(error: unknown): PosternError {
  if (error instanceof PosternError) return error
  const { message, stack, statusCode }: Thrown = error instanceof Error ? error : { message: String(error) }
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode <= 499)
    return new PosternError('PST_PLUGIN_REFUSED', { status: Math.floor(statusCode), reason: short(message) })
  const place = /\n\s+(at .+)/.exec(stack ?? '')?.[1] ?? ''
  return new PosternError('PST_INTERNAL', {
    reason: short(`a plugin failed: ${message} ${place}`.trim()),
    cause: error,
  })
}

function short(text: string): string {
  return text.slice(0, 500)
}

/** Loads a plugin into an app that is closed again. @returns the error message; undefined when the plugin loads */
export async function tryPlugin(file: PluginFile): Promise<string | undefined> {
  const app = fastify()
  try {
    await registerPlugins(app, [file])
    await app.ready()
    return undefined
  } catch (error) {
    const { cause } = error as Error
    return cause instanceof Error ? cause.message : String(cause ?? error)
  } finally {
    await app.close()
  }
}

/** Node caches modules by URL. The version in the URL makes Node load a changed file again. */
async function importPlugin({ path, version }: PluginFile): Promise<FastifyPluginAsync> {
  const url = pathToFileURL(path)
  url.searchParams.set('version', version)
  const { default: plugin } = (await import(url.href)) as { readonly default?: unknown }
  if (typeof plugin !== 'function') throw new TypeError('its default export is not a function')
  return plugin as FastifyPluginAsync
}

function posternRequest({ direction, identityHeaders, live, bearer, id }: RequestContext): PosternRequest {
  const passed = identityHeaders !== undefined
  const memo = live?.memo ?? bearer?.memo
  const person = identityHeaders === NO_HEADERS || !(memo instanceof IdentityMemo) ? undefined : memo.person
  return {
    route: direction.kind === 'route' ? direction.name : '',
    caller: passed ? (person?.caller.kind ?? 'anonymous') : undefined,
    subject: passed ? person?.subject : undefined,
    claims: passed && person !== undefined ? frozen(person.claims) : undefined,
    requestId: id,
  }
}

/**
 * Freezes a value and all that it holds. The claims of a session are one object for all its requests: what a plugin
 * wrote into it, policies would read later.
 */
function frozen<T extends JsonValue | Claims>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) frozen(member)
  return Object.freeze(value)
}
