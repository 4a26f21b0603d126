import type { JSONWebKeySet } from 'jose'
import type { ProviderConfig } from '../config/config.ts'
import type { Clock } from '../time.ts'
import { introspect, userinfoOf } from './access-token.ts'
import { accountPrompt } from './account-prompt.ts'
import { withAdvice } from './advice.ts'
import { authorizationParameters, authorizationUrl, issuesIdTokens } from './authorization.ts'
import { judgeCallback } from './callback.ts'
import { ClaimSources, type ClaimSourcesDependencies } from './claim-sources/claim-sources.ts'
import { clientAssertionFile } from './client-assertion-file.ts'
import { type ClientAuthentication, clientAuthentication } from './client-authentication.ts'
import { watchClockSkew } from './clock-skew.ts'
import type { ProviderContext, ProviderEvent } from './context.ts'
import { createDiscovery, type Discovery, type ProviderState } from './discovery.ts'
import { exchange } from './exchange.ts'
import { answerRefused } from './failures.ts'
import { createHttpClient, type HttpClient } from './http-client.ts'
import { claimsOfStored } from './id-token.ts'
import { pausing } from './issuer-keys.ts'
import type { JsonObject } from './json.ts'
import { createKeySet, fetchKeySet, type KeySet } from './key-set.ts'
import { verifyLogoutToken } from './logout-token.ts'
import { logoutUrl } from './logout-url.ts'
import type { Provider } from './port.ts'
import { pushedRequests } from './pushed-authorization.ts'
import { refresh, rereadClaims } from './refresh.ts'
import { revoke } from './revoke.ts'
import { requestedScopes } from './scopes.ts'

export interface ProviderDependencies {
  readonly clock: Clock
  readonly onEvent?: (event: ProviderEvent) => void
  /** Is told the outcome of every reading of a claim source. */
  readonly onSourceRead?: ClaimSourcesDependencies['onRead']
}

export interface OAuthProvider extends Provider {
  /**
   * The keys of the access tokens that API clients send. Not shared with logins: such a token, which anyone can send,
   * must not use up the reload that an unknown key of an id token needs.
   */
  readonly accessTokenKeys: KeySet
  /** Introspects an API client's token (RFC 7662). Undefined if the provider refuses the token itself. */
  introspect(token: string): Promise<JsonObject | undefined>
  /** Reads userinfo with an API client's token. Undefined if the provider refuses the token. */
  userinfoOf(token: string): Promise<JsonObject | undefined>
  /** For /readyz, which reports a degraded provider but stays ready. */
  state(): ProviderState
  /** Starts discovery in the background and repeats it until it succeeds. `state` reports a failure. */
  prepare(): void
  /** Closes the connections to the provider. Requests in flight fail. */
  close(): Promise<void>
}

/**
 * A provider over OAuth 2.0 (RFC 6749, 7636, 9207) and, if configured, OpenID Connect. Does no I/O before its first
 * use.
 */
export function createProvider(config: ProviderConfig, deps: ProviderDependencies): OAuthProvider {
  const { clock, onEvent = () => undefined, onSourceRead = () => undefined } = deps
  const http = createHttpClient(config)
  const discovery = createDiscovery(config, http, clock, onEvent)
  const sources = new ClaimSources(config, { clock, onEvent, onRead: onSourceRead })
  const assertion =
    config.clientAssertionFile === undefined
      ? undefined
      : clientAssertionFile(
          config.clientAssertionFile,
          `providers.${config.name}.clientAssertionFile`,
          clock,
          (reason) =>
            onEvent({
              kind: reason === undefined ? 'assertion-usable' : 'assertion-unusable',
              provider: config.name,
              reason,
            }),
        )
  let auth: Promise<ClientAuthentication> | undefined
  const context: ProviderContext = {
    config,
    clock,
    http,
    openid: issuesIdTokens(config),
    keys: createKeySet(() => loadKeys(config, http, discovery, clock), clock),
    metadata: () => discovery.metadata(),
    clientAuth: async (endpoint) => {
      auth ??= clientAuthentication(config, assertion)
      return (await auth)(endpoint)
    },
    event: onEvent,
    watchClock: watchClockSkew(clock, (reason) => onEvent({ kind: 'clock-skew', provider: config.name, reason })),
  }

  const pushed = pushedRequests(context)

  const advised = (error: unknown): never => {
    throw withAdvice(config, error)
  }

  return {
    name: config.name,
    label: config.label,
    loginHints: config.loginHints,
    async authorizationUrl(login, extra = {}) {
      const metadata = await context.metadata()
      const withScopes = { ...config, scopes: requestedScopes(config, metadata) }
      const { authorization_endpoint: endpoint, prompt_values_supported: prompts } = metadata
      const choice = extra['prompt'] === 'select_account' && { prompt: accountPrompt(endpoint, prompts) }
      const parameters = authorizationParameters(withScopes, login, { ...extra, ...choice })
      const uri = await pushed.push(metadata, parameters, Object.keys(extra).length > 0)
      // RFC 9126 4: what was pushed is not repeated in the URL.
      const sent = uri === undefined ? parameters : Object.entries({ client_id: config.clientId, request_uri: uri })
      return authorizationUrl(endpoint, sent)
    },
    judgeCallback: (callback, login) => judgeCallback(context, callback, login).catch(advised),
    exchange: (code, login) => exchange(context, sources, code, login).catch(advised),
    refresh: (tokens, subject) => refresh(context, tokens, subject).catch(advised),
    userinfo: (session) => rereadClaims(context, session),
    claimSources: sources.terms,
    readClaimSources: ({ tokens, subject }, claims) =>
      sources.readAgain({ tokens, subject, claims, idToken: context.openid ? claimsOfStored(tokens.idToken) : {} }),
    clientRefused: () => false,
    revoke: (tokens) => revoke(context, tokens),
    logoutUrl: (idToken, returnTo, state) => logoutUrl(context, idToken, returnTo, state),
    verifyLogoutToken: (token) => verifyLogoutToken(context, token),
    accessTokenKeys: createKeySet(
      pausing(() => loadKeys(config, http, discovery, clock), clock),
      clock,
    ),
    introspect: (token) => introspect(context, token),
    userinfoOf: (token) => userinfoOf(context, token),
    state() {
      const state = discovery.state()
      const reason = assertion?.failure() ?? sources.trouble()
      return state.kind === 'degraded' || reason === undefined ? state : { kind: 'degraded', reason }
    },
    prepare: () => discovery.start(),
    async close() {
      discovery.stop()
      await Promise.all([http.close(), sources.close()])
    },
  }
}

async function loadKeys(
  config: ProviderConfig,
  http: HttpClient,
  discovery: Discovery,
  clock: Clock,
): Promise<JSONWebKeySet> {
  const { jwks_uri: uri } = await discovery.metadata()
  if (uri === undefined) throw answerRefused('the provider has no jwks_uri')
  return await fetchKeySet(http, uri, {}, config.timeout, clock)
}
