/** Providers that show a choice of accounts for `prompt=select_account`, whether or not discovery says so. */
const CHOICE_OF_ACCOUNTS: readonly string[] = ['accounts.google.com', 'login.microsoftonline.com', 'github.com']

/**
 * The `prompt` that lets a person sign in with another account (OpenID Connect Core 3.1.2.1). Every OpenID provider
 * knows `login`; many refuse `select_account`. OAuth 2.0 alone knows neither, and ignores it (RFC 6749 3.1).
 */
export function accountPrompt(authorizationEndpoint: string, supported: unknown): 'select_account' | 'login' {
  if (Array.isArray(supported)) return supported.includes('select_account') ? 'select_account' : 'login'
  const hostname = URL.parse(authorizationEndpoint)?.hostname ?? ''
  return CHOICE_OF_ACCOUNTS.includes(hostname) ? 'select_account' : 'login'
}
