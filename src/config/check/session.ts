import type { Finding } from '../finding.ts'
import { publicUrlsOf } from '../public-url.ts'
import { parseCookieDomain } from '../syntax/host.ts'
import { parseDuration } from '../syntax/quantity.ts'
import type { CheckInput } from './draft.ts'

export function checkSession({ file }: CheckInput): readonly Finding[] {
  const { session } = file
  if (!session) return []
  const findings: Finding[] = [...checkCookie(file)]
  const first = milliseconds(file.refresh?.retry?.minDelay)
  const longest = milliseconds(file.refresh?.retry?.maxDelay)
  if (first !== undefined && longest !== undefined && first > longest) {
    findings.push({
      at: '/refresh/retry/minDelay',
      message: '`refresh.retry.minDelay`: is longer than maxDelay',
      hint: 'make it no longer than maxDelay',
    })
  }
  const { store } = session
  if (store?.kind === 'memory' && file.workers !== undefined && file.workers !== 1) {
    findings.push({
      at: '/workers',
      message: '`workers`: sessions in memory belong to one process, so several workers cannot share them',
      hint: 'write workers: 1, or session.store.kind redis or cookie',
    })
  }
  if (store?.kind === 'cookie' && typeof session.maxPerPerson === 'number') {
    findings.push({
      at: '/session/maxPerPerson',
      message:
        '`session.maxPerPerson`: sessions in cookies are not known to the gateway, so it cannot count or end them',
      hint: 'leave it out, or write session.store.kind memory or redis',
    })
  }
  if (store?.kind === 'redis') {
    const ways = [store.url, store.sentinel, store.cluster].filter((way) => way !== undefined).length
    if (ways !== 1) {
      findings.push({
        at: '/session/store',
        message: '`session.store`: must have exactly one of url, sentinel and cluster',
        hint: 'write one of them',
      })
    }
    const { tls = false, url } = store
    if (tls !== false && url !== undefined && !url.startsWith('rediss:')) {
      findings.push({
        at: '/session/store/tls',
        message: '`session.store.tls`: a redis:// URL is not TLS',
        hint: 'write rediss:// in the url',
      })
    }
    if (typeof tls === 'object' && (tls.certFile === undefined) !== (tls.keyFile === undefined)) {
      findings.push({
        at: '/session/store/tls',
        message: '`session.store.tls`: a certificate and its key go together',
        hint: 'write both certFile and keyFile, or neither',
      })
    }
  }
  return findings
}

function checkCookie(file: CheckInput['file']): readonly Finding[] {
  const cookie = file.session?.cookie
  const urls = publicUrlsOf(file.publicUrl)
  if (!cookie || urls.length === 0) return []
  const findings: Finding[] = []
  const secure = urls.every(([, url]) => url.secure)
  const at = '/session/cookie/name'
  const lower = cookie.name?.toLowerCase() ?? ''
  if (lower.startsWith('__host-') && (!secure || cookie.path !== '/' || typeof cookie.domain === 'string')) {
    findings.push({
      at,
      message: '`session.cookie.name`: browsers take a __Host- cookie only from https://, with path / and no domain',
      hint: secure ? 'write path: / and no domain, or another name' : 'leave the name out',
    })
  }
  if (lower.startsWith('__secure-') && !secure) {
    findings.push({
      at,
      message: '`session.cookie.name`: browsers take a __Secure- cookie only from https://',
      hint: 'leave the name out',
    })
  }
  if (cookie.sameSite === 'none' && !secure) {
    findings.push({
      at: '/session/cookie/sameSite',
      message: '`session.cookie.sameSite`: none needs https://',
      hint: 'write lax, or an https:// publicUrl',
    })
  }
  if (cookie.partitioned === true && !secure) {
    findings.push({
      at: '/session/cookie/partitioned',
      message: '`session.cookie.partitioned`: browsers take a partitioned cookie only from https://',
      hint: 'leave it out, or write an https:// publicUrl',
    })
  }
  if (cookie.partitioned === true && cookie.sameSite !== undefined && cookie.sameSite !== 'none') {
    findings.push({
      at: '/session/cookie/partitioned',
      message: "`session.cookie.partitioned`: has no effect, since in another site's frame only sameSite: none is sent",
      hint: 'write sameSite: none',
    })
  }
  const domain = typeof cookie.domain === 'string' ? parseCookieDomain(cookie.domain) : undefined
  if (domain?.ok) {
    for (const [, url] of urls) {
      if (url.hostname === domain.value || url.hostname.endsWith(`.${domain.value}`)) continue
      findings.push({
        at: '/session/cookie/domain',
        message:
          "`session.cookie.domain`: does not cover every publicUrl's host, so browsers would refuse the cookie there",
        hint: 'write the domain that they share, or leave it out',
      })
      break
    }
  }
  return findings
}

export function lintSession({ file }: CheckInput): readonly Finding[] {
  const findings: Finding[] = []
  const lifetime = milliseconds(file.session?.lifetime)
  if (lifetime !== undefined && lifetime > 90 * 86_400_000) {
    findings.push({
      at: '/session/lifetime',
      message: '`session.lifetime`: a stolen cookie would be good for more than 90 days',
      hint: 'choose a shorter time',
    })
  }
  for (const [index, secret] of (file.session?.secrets ?? []).entries()) {
    if (secret !== undefined && new Set(secret).size < 10) {
      findings.push({
        at: `/session/secrets/${index}`,
        message: `\`session.secrets[${index}]\`: is easy to guess`,
        hint: 'run `postern secret` to make one',
      })
    }
  }
  if (file.session?.cookie?.sameSite === 'strict') {
    findings.push({
      at: '/session/cookie/sameSite',
      message: '`session.cookie.sameSite`: strict makes every link from another site look signed out',
      hint: 'lax is enough against cross-site requests',
    })
  }
  return findings
}

function milliseconds(text: string | undefined): number | undefined {
  const parsed = text === undefined ? undefined : parseDuration(text)
  return parsed?.ok ? parsed.value : undefined
}
