import type { Finding } from '../finding.ts'
import { publicUrlsOf } from '../public-url.ts'
import { isLocal, isLoopback, parseListen } from '../syntax/address.ts'
import type { CheckInput } from './draft.ts'

/** Checks publicUrl and the listeners. */
export function checkFront({ file }: CheckInput): readonly Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const [at, url] of publicUrlsOf(file.publicUrl)) {
    if (!url.secure && !isLoopback(url.hostname) && file.allowInsecure === false) {
      findings.push({
        at,
        message: '`publicUrl`: is http://, so sessions could be stolen on the network',
        hint: 'write https://, or allowInsecure: true if that is intended',
      })
    }
    if (seen.has(url.origin)) {
      findings.push({ at, message: '`publicUrl`: names the same origin twice', hint: 'keep one of them' })
    }
    seen.add(url.origin)
  }
  const listen = file.listen === undefined ? undefined : parseListen(file.listen)
  const admin = file.admin?.listen === undefined ? undefined : parseListen(file.admin.listen)
  if (listen?.ok && admin?.ok && sameListener(listen.value, admin.value)) {
    findings.push({
      at: '/admin/listen',
      message: '`admin.listen`: is the traffic port',
      hint: 'choose another port: admin is never on the traffic port',
    })
  }
  return findings
}

/** Finds settings that work but are probably not intended. */
export function lintFront({ file, doubtful }: CheckInput): readonly Finding[] {
  const findings: Finding[] = []
  const admin = file.admin?.listen === undefined ? undefined : parseListen(file.admin.listen)
  if (admin?.ok && !isLocal(admin.value) && file.admin?.token === undefined && !doubtful('/admin')) {
    findings.push({
      at: '/admin/listen',
      message: '`admin.listen`: is not on loopback and there is no admin.token, so only health answers',
      hint: 'write admin.token, or listen on 127.0.0.1',
    })
  }
  for (const [index, network] of (file.trustedProxies ?? []).entries()) {
    if (network !== undefined && /^(0\.0\.0\.0|::)\/0$/.test(network)) {
      findings.push({
        at: `/trustedProxies/${index}`,
        message: `\`trustedProxies[${index}]\`: lets every client choose its own address`,
        hint: 'name the networks of your proxies only',
      })
    }
  }
  const urls = publicUrlsOf(file.publicUrl)
  const insecure = urls.find(([, url]) => !url.secure)
  if (insecure && urls.some(([, url]) => url.secure)) {
    findings.push({
      at: insecure[0],
      message: '`publicUrl`: mixes http:// and https://, so the session cookie has no __Host- prefix anywhere',
      hint: 'use https:// for all',
    })
  }
  return findings
}

type Listener = { kind: 'tcp'; host: string; port: number } | { kind: 'unix'; path: string }

function sameListener(a: Readonly<Listener>, b: Readonly<Listener>): boolean {
  if (a.kind === 'unix' || b.kind === 'unix') return a.kind === 'unix' && b.kind === 'unix' && a.path === b.path
  const everywhere = (host: string) => host === '0.0.0.0' || host === '::'
  return a.port !== 0 && a.port === b.port && (a.host === b.host || everywhere(a.host) || everywhere(b.host))
}
