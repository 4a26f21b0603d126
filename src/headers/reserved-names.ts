/**
 * The form in which header names are compared: lower case, and `-` for everything that is neither a letter nor a digit.
 * CGI (RFC 3875 4.1.18) and what follows it (WSGI, PHP, Rack) make environment variables of names, which tell no more apart.
 */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '-')
}

/** Only Postern sets these, configured or not: apps believe them, whichever gateway stood in front of them before. */
const OWN_PREFIXES = ['x-postern-', 'x-auth-request-']
const PREDECESSORS: ReadonlySet<string> = new Set([
  'x-forwarded-user',
  'x-forwarded-email',
  'x-forwarded-groups',
  'x-forwarded-preferred-username',
  'x-forwarded-access-token',
])

export interface ReservedNames {
  /** Whether a client's header of this name must be removed; also for names listed in `Connection`. */
  has(name: string): boolean
  /** The normal forms of the names that are configured. */
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
      return names.has(folded) || PREDECESSORS.has(folded) || OWN_PREFIXES.some((own) => folded.startsWith(own))
    },
  }
}
