import { CORS_HEADERS } from '../../route/cors.ts'
import { child, type Finding, readable } from '../finding.ts'
import { type CheckInput, entries, items } from './draft.ts'

export function checkCors({ file }: CheckInput): readonly Finding[] {
  return items(file.routes).flatMap(([index, route]) => {
    const { cors } = route
    if (cors === undefined) return []
    const findings: Finding[] = []
    const say = (at: string, message: string, hint: string, key?: true) =>
      findings.push({ at, message: `\`${readable(at)}\`: ${message}`, hint, key })
    const at = `${child('/routes', index)}/cors`
    const origins = items(cors.origins)
    if (cors.credentials === true && origins.some(([, origin]) => origin === '*')) {
      say(
        `${at}/credentials`,
        "with the origin '*', every page on the web could read people's data",
        'name the origins',
      )
    }
    for (const key of ['methods', 'headers', 'exposeHeaders'] as const) {
      for (const [place, name] of items(cors[key])) {
        if (name === '*') say(`${at}/${key}/${place}`, "'*' does not stand for all here", 'name them one by one')
      }
    }
    for (const [name] of entries(route.responseHeaders?.set)) {
      if (!CORS_HEADERS.includes(name.toLowerCase())) continue
      say(
        child(`${child('/routes', index)}/responseHeaders/set`, name),
        'is set by `cors` on this route',
        'leave it out',
        true,
      )
    }
    return findings
  })
}
