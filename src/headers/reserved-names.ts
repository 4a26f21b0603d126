/**
 * The form in which header names are compared: lower case, with `-` for everything except letters and digits. CGI (RFC
 * 3875 4.1.18), WSGI, PHP and Rack turn header names into environment variables, where other characters look the same.
 */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '-')
}

/** Only Postern sets headers with these prefixes, configured or not. */
const OWN_PREFIXES = ['x-postern-', 'x-auth-request-']
/** Headers of other gateways. An app that was behind one of them may still trust these. */
const OTHER_GATEWAYS: ReadonlySet<string> = new Set([
  'x-forwarded-user',
  'x-forwarded-email',
  'x-forwarded-groups',
  'x-forwarded-preferred-username',
  'x-forwarded-access-token',
])

export interface ReservedNames {
  /** Whether a client's header of this name must be dropped. */
  has(name: string): boolean
  /** The configured names, folded. */
  readonly names: ReadonlySet<string>
}

export interface IdentityHeaderNames {
  readonly headers: Readonly<Record<string, string>>
  readonly assertion?: { readonly header: string }
}

export function compileReservedNames(config: IdentityHeaderNames): ReservedNames {
  const names = new Set(Object.keys(config.headers).map(foldedName))
  if (config.assertion !== undefined) names.add(foldedName(config.assertion.header))
  return {
    names,
    has(name) {
      const folded = foldedName(name)
      return names.has(folded) || OTHER_GATEWAYS.has(folded) || OWN_PREFIXES.some((prefix) => folded.startsWith(prefix))
    },
  }
}
