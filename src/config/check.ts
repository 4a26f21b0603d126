import { checkAssertion } from './check/assertion.ts'
import { lintBearer } from './check/bearer.ts'
import { checkClaimSources, lintClaimSources } from './check/claim-sources.ts'
import { checkCors } from './check/cors.ts'
import type { CheckInput } from './check/draft.ts'
import { checkIdentity } from './check/identity.ts'
import { checkLoginOrigin } from './check/login-origin.ts'
import { checkProviders, lintProviders } from './check/providers.ts'
import { checkFront, lintFront } from './check/public-side.ts'
import { lintRefreshTokens } from './check/refresh-tokens.ts'
import { checkRouteSet, checkRoutes, lintHeaders, lintRoutes } from './check/routes.ts'
import { lintSameSubject } from './check/same-subject.ts'
import { checkSession, lintSession } from './check/session.ts'
import type { Finding, Pointer } from './finding.ts'

/**
 * Applies the rules that look at more than one key.
 *
 * @param place returns the place of a value in the file, in words
 */
export function checkFile(input: CheckInput, place: (at: Pointer) => string): readonly Finding[] {
  return [
    ...checkFront(input),
    ...checkLoginOrigin(input),
    ...checkProviders(input),
    ...checkClaimSources(input),
    ...checkSession(input),
    ...checkIdentity(input),
    ...checkAssertion(input),
    ...checkRoutes(input),
    ...checkCors(input),
    ...checkRouteSet(input, place),
  ]
}

/** Finds settings that work but are probably not intended. */
export function lintFile(input: CheckInput): readonly Finding[] {
  return [
    ...lintFront(input),
    ...lintProviders(input),
    ...lintClaimSources(input),
    ...lintRefreshTokens(input),
    ...lintSession(input),
    ...lintRoutes(input),
    ...lintBearer(input),
    ...lintSameSubject(input),
    ...lintHeaders(input),
  ]
}
