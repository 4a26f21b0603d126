import type { CheckInput } from './check/draft.ts'
import { checkFront, lintFront } from './check/front.ts'
import { checkIdentity } from './check/identity.ts'
import { checkProviders, lintProviders } from './check/providers.ts'
import { lintRefreshTokens } from './check/refresh-tokens.ts'
import { checkRouteSet, checkRoutes, lintHeaders, lintRoutes } from './check/routes.ts'
import { lintSameSubject } from './check/same-subject.ts'
import { checkSession, lintSession } from './check/session.ts'
import type { Finding, Pointer } from './finding.ts'

/** Every rule that looks at more than one key. `place` says where in the file something stands. */
export function checkFile(input: CheckInput, place: (at: Pointer) => string): readonly Finding[] {
  return [
    ...checkFront(input),
    ...checkProviders(input),
    ...checkSession(input),
    ...checkIdentity(input),
    ...checkRoutes(input),
    ...checkRouteSet(input, place),
  ]
}

/** What works, but is probably not meant. */
export function lintFile(input: CheckInput): readonly Finding[] {
  return [
    ...lintFront(input),
    ...lintProviders(input),
    ...lintRefreshTokens(input),
    ...lintSession(input),
    ...lintRoutes(input),
    ...lintSameSubject(input),
    ...lintHeaders(input),
  ]
}
