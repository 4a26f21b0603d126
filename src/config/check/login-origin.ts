import type { Finding } from '../finding.ts'
import { publicUrlsOf } from '../public-url.ts'
import { parsePublicUrl } from '../syntax/url.ts'
import type { CheckInput } from './draft.ts'

const AT = '/login/origin'

/** Checks `login.origin`: Postern must answer there, and the ticket must be found at every host. */
export function checkLoginOrigin({ file, doubtful }: CheckInput): readonly Finding[] {
  const written = file.login?.origin
  const parsed = written === undefined ? undefined : parsePublicUrl(written)
  if (!parsed?.ok) return []
  const findings: Finding[] = []
  const origins = publicUrlsOf(file.publicUrl).map(([, { origin }]) => origin)
  if (origins.length > 0 && !doubtful('/publicUrl') && !origins.includes(parsed.value.origin)) {
    findings.push({
      at: AT,
      message: '`login.origin`: is not an origin of publicUrl, so logins there would fail',
      hint: `add ${parsed.value.origin} to publicUrl, or write ${origins.join(' or ')}`,
    })
  }
  if (file.session?.store?.kind === 'cookie') {
    findings.push({
      at: AT,
      message:
        '`login.origin`: a finished login waits in the store until its host takes it, and session.store.kind cookie has no store that all replicas share',
      hint: 'write session.store.kind memory or redis, or leave login.origin out',
    })
  }
  return findings
}
