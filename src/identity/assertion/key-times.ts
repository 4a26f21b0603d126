import type { Ms } from '../../time.ts'

/** What `<prefix>/jwks.json` allows in `Cache-Control`. */
export const JWKS_MAX_AGE: Ms = 5 * 60_000

/**
 * How long a key is published before it signs: longer than verifiers use a set that they have. Libraries that ignore
 * `Cache-Control` keep one for five to ten minutes (PyJWT, Nimbus, jose). It also covers the time in which the replicas
 * hear of a new key.
 */
export const PUBLISHED_AHEAD: Ms = 15 * 60_000

/** How long a key stays published after it has signed last: longer than any assertion is valid and any set is used. */
export const KEPT_AFTER: Ms = 2 * 3_600_000

/** How old a key that Postern made is when the next one is made. */
export const ROTATED_EVERY: Ms = 30 * 86_400_000
