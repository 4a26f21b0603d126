// oidc-provider ships no types: this declares the few parts that the demo and the tests use.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export interface Context {
    readonly req: IncomingMessage
    readonly res: ServerResponse
    readonly path: string
    readonly method: string
    status: number
    type: string
    body: unknown
    /** False: the response has been written already. */
    respond: boolean
    get(header: string): string
    set(header: string, value: string): void
    readonly response: { get(header: string): string | undefined }
    /** Only inside the provider's own endpoints. */
    readonly oidc?: ProtocolContext
  }

  export interface ProtocolContext {
    readonly provider: Provider
    readonly client: { readonly clientId: string; readonly clientAuthMethod: string }
    readonly session: { readonly accountId?: string }
    readonly result?: { readonly login?: unknown }
    readonly params: Readonly<Record<string, string | undefined>>
    readonly requestParamOIDCScopes: ReadonlySet<string>
  }

  export interface Token {
    readonly accountId: string
    readonly scope?: string
    readonly isExpired: boolean
    readonly iat: number
    readonly exp: number
  }

  export interface Grant {
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }

  export interface Interaction {
    readonly uid: string
    readonly params: Readonly<Record<string, string | undefined>>
  }

  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>)
    readonly AccessToken: { find(value: string): Promise<Token | undefined> }
    readonly Grant: new (owner: {
      accountId: string
      clientId: string
    }) => Grant
    use(middleware: (ctx: Context, next: () => Promise<void>) => Promise<void>): void
    on(event: string, listener: (...args: readonly unknown[]) => void): this
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: Readonly<Record<string, unknown>>,
      options?: { readonly mergeWithLastSubmission?: boolean },
    ): Promise<void>
  }

  export const interactionPolicy: {
    base(): { get(name: string): { readonly checks: { add(check: unknown): void } } }
    readonly Check: new (
      reason: string,
      description: string,
      check: (ctx: { readonly oidc: ProtocolContext }) => boolean,
    ) => unknown
  }
}
