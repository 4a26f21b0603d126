import type { Authentication } from '../session/authentication.ts'
import type { EpochMs, Ms } from '../time.ts'

/** How recent or strong a sign-in must be. */
export interface StepUp {
  /** The greatest time since the person authenticated at the provider. */
  readonly maxAge?: Ms
  /** The accepted `acr` values. */
  readonly acr?: readonly string[]
}

/** The provider's clock may differ from ours. */
const TOLERANCE: Ms = 30_000

/**
 * Whether a sign-in is recent and strong enough. Only what the provider said counts: a sign-in at Postern may have
 * reused an old sign-in at the provider. Without `auth_time` nothing says how old it is.
 */
export function meetsStepUp(
  { maxAge, acr }: StepUp,
  authentication: Authentication | undefined,
  now: EpochMs,
): boolean {
  const { authTime, acr: given } = authentication ?? {}
  if (maxAge !== undefined) {
    if (authTime === undefined || authTime > now + TOLERANCE || now - authTime > maxAge + TOLERANCE) return false
  }
  return acr === undefined || (given !== undefined && acr.includes(given))
}

/** The parameters of the authorization request (OpenID Connect Core 3.1.2.1). `<prefix>/start` takes the same. */
export function stepUpParameters({ maxAge, acr }: StepUp): Readonly<Record<string, string>> {
  return {
    ...(maxAge !== undefined && { max_age: String(Math.floor(maxAge / 1000)) }),
    ...(acr !== undefined && { acr_values: acr.join(' ') }),
  }
}

const LONGEST = 1_000

/**
 * What a request to `<prefix>/start` asks of the login. Anybody may ask: a fresher login does no harm. Values that are
 * doubled, too long or malformed count as left out.
 */
export function stepUpOf(query: URLSearchParams): StepUp | undefined {
  const seconds = only(query, 'max_age', /^\d{1,9}$/)
  const acr = only(query, 'acr_values', /^[!-~]+(?: [!-~]+)*$/)?.split(' ')
  if (seconds === undefined && acr === undefined) return undefined
  return {
    ...(seconds !== undefined && { maxAge: Number(seconds) * 1000 }),
    ...(acr !== undefined && { acr }),
  }
}

function only(query: URLSearchParams, name: string, form: RegExp): string | undefined {
  const [value = '', ...more] = query.getAll(name)
  return more.length === 0 && value.length <= LONGEST && form.test(value) ? value : undefined
}
