import { child, type Finding, type Pointer, readable } from '../finding.ts'
import { withPreset } from '../preset.ts'
import { type CheckInput, entries, type ProviderDraft, type RouteDraft } from './draft.ts'

/**
 * Only an id token says when and how a person signed in at the provider. With `stepUp`, a route would refuse everybody
 * if none of its providers issues id tokens.
 */
export function checkStepUp(input: CheckInput, at: Pointer, route: RouteDraft): readonly Finding[] {
  const { names, without } = providersOf(input, route)
  if (without.length === 0 || without.length < names.length || route.bearer !== undefined) return []
  return [
    {
      at,
      message: `\`${readable(at)}\`: ${without.join(', ')} gives no id token, so Postern cannot know when and how a person signed in there`,
      hint: 'leave stepUp out, or use a provider with an issuer and the scope openid',
    },
  ]
}

/** Warns where only some of the route's people can pass. */
export function lintStepUp(input: CheckInput, at: Pointer, route: RouteDraft): readonly Finding[] {
  if (route.stepUp === undefined) return []
  const { names, without } = providersOf(input, route)
  if (without.length === 0 || without.length === names.length) return []
  return [
    {
      at,
      message: `\`${readable(at)}\`: people of ${without.join(' or ')} can never pass, because it gives no id token`,
      hint: 'write `provider` in the route',
    },
  ]
}

function providersOf({ file, doubtful }: CheckInput, { provider }: RouteDraft) {
  const names = entries(file.providers).filter(([name]) => provider === undefined || name === provider)
  const known = names.filter(([name]) => !doubtful(child('/providers', name)))
  return { names, without: known.filter(([, written]) => !givesIdTokens(written)).map(([name]) => name) }
}

function givesIdTokens(written: ProviderDraft): boolean {
  const { issuer, scopes } = withPreset(written)
  return issuer !== undefined && (scopes === undefined || scopes.includes('openid'))
}
