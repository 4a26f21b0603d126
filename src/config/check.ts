import type { Subject } from './check/draft.ts'
import { checkFront, lintFront } from './check/front.ts'
import { checkIdentity } from './check/identity.ts'
import { checkProviders, lintProviders } from './check/providers.ts'
import { lintRefreshTokens } from './check/refresh-tokens.ts'
import { checkRouteSet, checkRoutes, lintHeaders, lintRoutes } from './check/routes.ts'
import { lintSameSubject } from './check/same-subject.ts'
import { checkSession, lintSession } from './check/session.ts'
import type { Finding, Pointer } from './finding.ts'

/** Every rule that looks at more than one key. `place` says where in the file something stands. */
export function checkFile(subject: Subject, place: (at: Pointer) => string): readonly Finding[] {
  return [
    ...checkFront(subject),
    ...checkProviders(subject),
    ...checkSession(subject),
    ...checkIdentity(subject),
    ...checkRoutes(subject),
    ...checkRouteSet(subject, place),
  ]
}

/** What works, but is probably not meant. */
export function lintFile(subject: Subject): readonly Finding[] {
  return [
    ...lintFront(subject),
    ...lintProviders(subject),
    ...lintRefreshTokens(subject),
    ...lintSession(subject),
    ...lintRoutes(subject),
    ...lintSameSubject(subject),
    ...lintHeaders(subject),
  ]
}
