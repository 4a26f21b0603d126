import type { ClaimSourceFile } from '../schema/claim-source.ts'
import type { ProviderFile } from '../schema/provider.ts'

/** Keys that the schema fills in when the file leaves them out, so that a preset could never set them. */
type WithDefault =
  | 'authorizationParams'
  | 'loginHints'
  | 'pkce'
  | 'pushedAuthorizationRequests'
  | 'timeout'
  | 'callback'
  | 'allowInsecure'
/** Keys that only the file can know. */
type OfTheFile = 'preset' | 'tenant' | 'clientId' | 'clientSecret' | 'clientKey' | 'clientAssertionFile' | 'caFile'

/**
 * Known settings of a provider: keys of the file, which the file's own keys override. `clientAuth` applies only with a
 * client secret. `{tenant}` in the issuer stands for the file's `tenant`. A preset without an issuer and endpoints needs
 * `issuer` in the file.
 */
export type Preset = Readonly<Partial<Omit<ProviderFile, WithDefault | OfTheFile | 'claimSources'>>> & {
  readonly authorizationParams?: Readonly<Record<string, string>>
  /** The keys that are left out get the schema's defaults. */
  readonly claimSources?: readonly { readonly kind: Exclude<ClaimSourceFile['kind'], 'http'> }[]
}
