import * as oauth from 'oauth4webapi'
import { PosternError } from '../errors.ts'
import type { EpochMs, Ms } from '../time.ts'
import { clientOf, type ProviderContext } from './context.ts'
import { answerRefused, asProviderError, statusFailure, unavailable } from './failures.ts'
import type { HttpRequest } from './http-client.ts'
import { parseJson } from './json.ts'
import type { Metadata } from './metadata.ts'
import { refusesClient } from './port.ts'
import { withRetries } from './retry.ts'

/** Short, because a person waits and the login usually works without it. */
const OPTIONAL_TIMEOUT: Ms = 3_000
/** How long nothing is pushed after a failure, if the login works without. */
const PAUSE: Ms = 30_000
const LONGEST_REQUEST_URI = 2048

/** Whether to push the authorization request. `optional`: the provider takes the plain request too. */
export type Pushing = 'required' | 'optional' | 'no'

/** Pure. */
export function pushing(
  wanted: 'auto' | 'always' | 'never',
  metadata: Pick<Metadata, 'pushed_authorization_request_endpoint' | 'require_pushed_authorization_requests'>,
): Pushing {
  // The provider sent this and its type was not checked.
  const demanded: unknown = metadata.require_pushed_authorization_requests
  if (wanted === 'always' || (wanted === 'auto' && demanded === true)) return 'required'
  return wanted === 'auto' && metadata.pushed_authorization_request_endpoint !== undefined ? 'optional' : 'no'
}

/** Pushes authorization requests to one provider. */
export interface PushedRequests {
  /**
   * Pushes a request (RFC 9126 2.1). Resolves with the `request_uri` that stands for it, or undefined if the plain
   * request must be sent instead.
   *
   * @param byBrowser whether the browser brought some of the parameters, so that it may be the cause of a refusal
   */
  push(metadata: Metadata, parameters: URLSearchParams, byBrowser: boolean): Promise<string | undefined>
}

export function pushedRequests(context: ProviderContext): PushedRequests {
  const { config, clock } = context
  let pausedUntil: EpochMs = 0
  let failure: string | undefined

  return {
    async push(metadata, parameters, byBrowser) {
      const kind = pushing(config.pushedAuthorizationRequests, metadata)
      if (kind === 'no') return undefined
      if (kind === 'required') {
        return await withRetries(() => pushOnce(context, metadata, parameters, config.timeout), {
          timeout: config.timeout,
        }).catch((error: unknown) => {
          throw refusal(asProviderError(error), byBrowser)
        })
      }
      if (clock() < pausedUntil) return undefined
      try {
        const uri = await pushOnce(context, metadata, parameters, Math.min(config.timeout, OPTIONAL_TIMEOUT))
        failure = undefined
        return uri
      } catch (thrown) {
        const { message } = asProviderError(thrown)
        pausedUntil = clock() + PAUSE
        if (failure !== message) context.event({ kind: 'push-failed', provider: config.name, reason: message })
        failure = message
        return undefined
      }
    },
  }
}

async function pushOnce(
  context: ProviderContext,
  metadata: Metadata,
  parameters: URLSearchParams,
  timeout: Ms,
): Promise<string> {
  const { config, http, clock } = context
  const endpoint = 'pushed_authorization_request_endpoint'
  if (metadata[endpoint] === undefined) throw answerRefused(`the provider has no ${endpoint}`)
  const auth = await context.clientAuth(endpoint)
  const response = await oauth.pushedAuthorizationRequest(metadata, clientOf(context), auth, parameters, {
    [oauth.customFetch]: (url: string, request: HttpRequest) => http.fetch(url, { ...request, timeout }),
    [oauth.allowInsecureRequests]: config.allowInsecure,
  })
  const { status, headers } = response
  const text = await response.text()
  // RFC 9126 2.2 says 201; some providers send 200.
  if (status !== 201 && status !== 200) {
    throw statusFailure('pushed authorization request endpoint', status, headers, text, clock())
  }
  const parsed = parseJson(text)
  if (parsed.kind === 'unreadable')
    throw unavailable('the pushed authorization request endpoint did not answer with JSON')
  const uri = parsed.kind === 'object' ? parsed.value.request_uri : undefined
  if (typeof uri !== 'string' || uri.length > LONGEST_REQUEST_URI || !/^[\x21-\x7e]+$/.test(uri)) {
    throw answerRefused('the pushed authorization request endpoint gave no request_uri')
  }
  return uri
}

/** The error of a request that had to be pushed. Nothing that a browser brings is the provider's or our failure. */
function refusal(error: PosternError, byBrowser: boolean): PosternError {
  if (error.code !== 'PST_PROVIDER_REJECTED') return error
  if (refusesClient(error.details.oauthError)) return new PosternError('PST_PROVIDER_CLIENT', error.details)
  return byBrowser ? new PosternError('PST_LOGIN_FAILED', error.details) : error
}
