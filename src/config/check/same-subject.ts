import { checkExpression, compileExpression } from '../../identity/expression.ts'
import { child, type Finding, readable } from '../finding.ts'
import { type CheckInput, entries, items, type RouteDraft } from './draft.ts'

/**
 * A subject is unique only at its provider (OpenID Connect Core 5.7). Different people can have the same subject at two
 * providers, and may have chosen it. A route that accepts several providers must tell them apart. One finding for all
 * such routes.
 */
export function lintSameSubject(input: CheckInput): readonly Finding[] {
  const { file } = input
  const providers = entries(file.providers).map(([name]) => name)
  if (providers.length < 2) return []
  const inHeaders = entries(file.identity?.headers).some(([, source]) => readsProvider(source, 'header'))
  if (inHeaders) return []
  const [first, ...others] = items(file.routes).filter(([, route]) => mixes(route))
  if (first === undefined) return []
  const at = child('/routes', first[0])
  const more =
    others.length === 0 ? '' : `, as ${others.length === 1 ? 'does another route' : `do ${others.length} other routes`}`
  return [
    {
      at,
      message: `\`${readable(at)}\`: takes people of every provider (${providers.join(', ')}) without telling them apart${more}; two providers can give the same subject to different people`,
      hint: 'write `provider` in the route, read `provider` in its allow, or send it in an identity header (X-Auth-Request-Provider: provider)',
    },
  ]
}

function mixes({ auth, provider, allow }: RouteDraft): boolean {
  if (auth === 'none' || provider !== undefined) return false
  return allow === undefined || !readsProvider(allow, 'policy')
}

/** Whether the expression reads `provider`. True for one that does not compile, which is reported elsewhere. */
function readsProvider(source: string, kind: 'policy' | 'header'): boolean {
  return checkExpression(source, kind) !== undefined || compileExpression(source, kind).usesProvider
}
