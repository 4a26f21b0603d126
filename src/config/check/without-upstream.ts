import { type Finding, readable } from '../finding.ts'
import { type CheckInput, entries, items, type RouteDraft } from './draft.ts'

/** A route without an upstream is for forward authentication only: another proxy carries its traffic. */
export function checkWithoutUpstream({ file }: CheckInput, at: string, route: RouteDraft): readonly Finding[] {
  const findings: Finding[] = []
  if (items(file.trustedProxies).length === 0) {
    findings.push({
      at,
      message: `\`${readable(at)}\`: has no upstream, and no proxy may ask about it: trustedProxies is empty`,
      hint: 'write upstream, or name in trustedProxies the proxies that ask (forward authentication)',
    })
  }
  for (const key of USELESS.filter((name) => isWritten(route, name))) {
    const place = `${at}/${key}`
    findings.push({
      at: place,
      message: `\`${readable(place)}\`: has no effect on a route without upstream, whose traffic another proxy carries`,
      hint: `leave ${key} out, or write upstream`,
    })
  }
  return findings
}

/** Keys that are about proxying only. */
const USELESS = ['rewrite', 'headers', 'responseHeaders', 'cors', 'keepPost', 'maxBody'] as const

/** Whether the value is another than the default. */
function isWritten(route: RouteDraft, key: (typeof USELESS)[number]): boolean {
  if (key === 'cors') return route.cors !== undefined
  if (key === 'keepPost') return route.keepPost === true
  if (key === 'maxBody') return route.maxBody !== undefined && route.maxBody !== 'unlimited'
  if (key === 'rewrite') return entries(route.rewrite).length > 0
  return entries(route[key]?.set).length > 0 || items(route[key]?.remove).length > 0
}
