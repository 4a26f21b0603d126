import { randomBytes } from 'node:crypto'
import { normalizeIP } from '@fastify/rate-limit'
import type { Config } from '../config/config.ts'
import type { PosternError } from '../errors.ts'
import type { Logger } from '../log.ts'
import type { Buckets } from '../rate-limit/buckets.ts'
import { mayUseSession } from '../route/allowed-origins.ts'
import { ENDPOINT_PATHS } from '../route/endpoint-paths.ts'
import type { LoginUrls } from '../route/login-urls.ts'
import { ownOrigin } from '../route/own-origin.ts'
import type { PublicUrl } from '../route/public-url.ts'
import { browserCookie, isFrom } from '../session/browser-cookie.ts'
import { serializeCookie } from '../session/cookie.ts'
import { LOGIN_LIFETIME } from '../session/login-cookie.ts'
import { lastPerson } from '../session/person-cookie.ts'
import { fieldsOf, isFormType, MAX_FORM } from '../session/posted-form.ts'
import type { Sealer } from '../session/seal.ts'
import { browserLifetime } from '../session-cookie/browser-lifetime.ts'
import type { OwnCookies } from '../session-cookie/own-cookies.ts'
import type { OneTimeValues } from '../store/one-time-port.ts'
import { SealedOneTimeValues } from '../store/sealed-one-time.ts'
import type { Ms } from '../time.ts'
import type { OpenRoute } from './compiled-route.ts'
import { readText } from './read-text.ts'
import type { RequestContext } from './request-context.ts'

/** A form that waits for the person to sign in again. */
export interface KeptForm {
  /** The `personName` of who signed in last before the form was sent. */
  readonly person: string
  /** Path and query to which it was sent. */
  readonly target: string
  /** The page that sent it, if it is on one of our hosts; else `/`. */
  readonly page: string
  readonly body: string
}

/** How to send the browser to the login. */
export interface LoginForForm {
  readonly location: string
  /** A Set-Cookie value. */
  readonly cookie: string
}

export interface KeptFormsParts {
  readonly config: Pick<Config, 'prefix' | 'session' | 'login' | 'rateLimit'>
  readonly values: OneTimeValues
  /** For cookies. */
  readonly sealer: Sealer
  readonly ownCookies: OwnCookies
  readonly loginUrls: LoginUrls
  readonly buckets: Buckets
  readonly logger: Logger
}

const FORM_LIFETIME: Ms = LOGIN_LIFETIME
/** How long the body may take. */
const BODY_WITHIN: Ms = 20_000
/** One person can have this many forms kept at a time, from however many addresses. */
const FORMS_OF_ONE_PERSON = 10
/** A random text, and the hash of the browser's cookie. */
const ID = /^[\w-]{43}\.([\w-]{43})$/

/**
 * Keeps forms that meet an expired session (`keepPost`), until the person has signed in again. Only the browser that
 * sent a form gets it back, once.
 */
export class KeptForms {
  readonly #parts: KeptFormsParts
  readonly #forms: SealedOneTimeValues<KeptForm>

  constructor(parts: KeptFormsParts) {
    this.#parts = parts
    this.#forms = new SealedOneTimeValues(parts.values, parts.config.session.secrets, 'kept form')
  }

  /**
   * Keeps the form of a request that was refused because the person is not signed in.
   * @returns undefined at once for a request that has no form to keep; resolves to undefined when the form cannot be kept
   */
  keep(
    context: RequestContext,
    { terms }: OpenRoute,
    refusal: PosternError,
  ): Promise<LoginForForm | undefined> | undefined {
    const { method, headers, publicUrl, live, request } = context
    if (!terms.keepPost || method !== 'POST' || refusal.code !== 'PST_AUTH_REQUIRED') return undefined
    if (publicUrl === undefined || live !== undefined || (headers.contentLength ?? 0) > MAX_FORM) return undefined
    // Browsers send neither. The page could not send the same again, and the client would wait for a 100 (Continue).
    if (request.headers['content-encoding'] !== undefined || headers.expect !== undefined) return undefined
    if (!isFormType(request.headers['content-type']) || !isFormOfOwnPage(context, terms.origins)) return undefined
    const person = lastPerson(this.#parts.sealer, headers.cookie, publicUrl.secure)
    return person === undefined ? undefined : this.#keep(context, publicUrl, person, terms.provider)
  }

  /**
   * Takes a form out. It is not there a second time.
   * @returns undefined when there is none, or when it belongs to another browser, which keeps it
   * @throws PosternError `PST_STORE_UNAVAILABLE`
   */
  async take({ headers }: RequestContext, publicUrl: PublicUrl, id: string): Promise<KeptForm | undefined> {
    const browser = ID.exec(id)?.[1]
    if (browser === undefined || !isFrom(headers.cookie, browser, publicUrl.secure)) return undefined
    return await this.#forms.take(id)
  }

  async #keep(
    context: RequestContext,
    publicUrl: PublicUrl,
    person: string,
    provider: string | undefined,
  ): Promise<LoginForForm | undefined> {
    const { config, ownCookies, loginUrls, logger } = this.#parts
    const { target, headers, request, id: requestId } = context
    if (target === undefined || !(await this.#mayKeep(context, person))) return undefined
    const body = await bodyOf(request)
    if (body === undefined || fieldsOf(body) === undefined) return undefined
    const browser = browserCookie(headers.cookie, publicUrl.secure)
    const id = `${randomBytes(32).toString('base64url')}.${browser.hash}`
    const form: KeptForm = {
      person,
      target: target.path + target.query,
      page: loginUrls.returnTo(headers.referer),
      body,
    }
    if (!(await this.#forms.put(id, form, FORM_LIFETIME))) return undefined
    logger.info({ event: 'form-kept', requestId }, 'a form was kept until its person has signed in again')
    const returnTo = `${config.prefix}${ENDPOINT_PATHS.keptForm}?${new URLSearchParams({ id })}`
    const attributes = ownCookies.browserAttributes(publicUrl.secure, browserLifetime(config, publicUrl))
    return {
      location: loginUrls.startTo(context, returnTo, provider),
      cookie: serializeCookie(browser.name, browser.value, attributes),
    }
  }

  /** Whether the limits allow it: by address as for logins, and by person. */
  async #mayKeep({ peer }: RequestContext, person: string): Promise<boolean> {
    const { buckets, config } = this.#parts
    const { max, per } = config.rateLimit.login
    const byAddress = await buckets.take(`kept form address ${normalizeIP(peer.address)}`, max, per)
    if (byAddress.current > max) return false
    const byPerson = await buckets.take(`kept form person ${person}`, FORMS_OF_ONE_PERSON, FORM_LIFETIME)
    return byPerson.current <= FORMS_OF_ONE_PERSON
  }
}

/** Whether a page of one of the route's `origins` sent the form by a top-level navigation, not by script. */
function isFormOfOwnPage(context: RequestContext, origins: OpenRoute['terms']['origins']): boolean {
  const { fetchMode, fetchDest, origin, fetchSite } = context.headers
  if (origin === undefined && fetchSite === undefined) return false
  const navigated = fetchMode === undefined || (fetchMode === 'navigate' && fetchDest === 'document')
  return navigated && mayUseSession(origins, context.headers, ownOrigin(context, 'https'))
}

/** Undefined when the body is too long, cut off, or too slow. */
async function bodyOf(request: RequestContext['request']): Promise<string | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), BODY_WITHIN)
  try {
    return await Promise.race([readText(request, MAX_FORM), late])
  } catch {
    // The request is refused as if the form had not been read.
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
