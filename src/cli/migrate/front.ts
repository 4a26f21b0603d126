import { isLoopback, parseNetwork } from '../../config/syntax/address.ts'
import { type Draft, literal, variable } from './draft.ts'

/** publicUrl, prefix, the listeners and who may say where requests come from. */
export function migrateFront(draft: Draft): void {
  migrateUrls(draft)
  migrateListeners(draft)
  migrateAdmin(draft)
  migrateTrustedProxies(draft)
}

function migrateUrls(draft: Draft): void {
  const redirect = draft.text('redirect_url')
  const url = redirect === undefined ? null : URL.parse(redirect)
  const prefix = draft.text('proxy_prefix')
  if (prefix !== undefined) draft.carry('proxy_prefix', ['prefix'], literal(prefix))
  if (redirect === undefined || url === null || !/^https?:$/.test(url.protocol)) {
    const why = 'oauth2-proxy takes it from each request; write the origin that browsers see, https:// and the host'
    draft.put(['publicUrl'], variable('POSTERN_PUBLIC_URL'))
    draft.note(redirect === undefined || url === null ? 'changed' : 'no equivalent', 'redirect_url', ['publicUrl'], why)
    return
  }
  draft.carry('redirect_url', ['publicUrl'], literal(url.origin))
  const callback = `${(prefix ?? '/oauth2').replace(/\/$/, '')}/callback`
  if (url.pathname !== callback && url.pathname !== '/') {
    const text = `its path is ${url.pathname}. Postern's redirect URI is publicUrl, then ${callback}: register that one`
    draft.note('changed', 'redirect_url', ['publicUrl'], text)
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    draft.put(['allowInsecure'], true)
    draft.note('changed', 'redirect_url', ['allowInsecure'], 'it is http://, so sessions can be stolen on the network')
  }
}

/** `[http://]host:port`, `:port` and `unix:…`, as Go's listeners take them. */
function listenOf(text: string): string | undefined {
  const address = text.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  const socket = /^unix:(?:\/\/)?(\/.+)$/i.exec(address)
  if (socket) return `unix:${socket[1]}`
  if (/^:\d+$/.test(address)) return `0.0.0.0${address}`
  return /^(?:\[[\da-fA-F:.]+\]|[^\s:/[\]]+):\d{1,5}$/.test(address) ? address : undefined
}

function migrateListeners(draft: Draft): void {
  const certFile = draft.text('tls_cert_file')
  const keyFile = draft.text('tls_key_file')
  const withTls = certFile !== undefined && keyFile !== undefined
  const name = withTls ? 'https_address' : 'http_address'
  const written = draft.text(name) ?? (withTls ? ':443' : '127.0.0.1:4180')
  const listen = listenOf(written)
  if (listen === undefined) {
    draft.put(['listen'], '127.0.0.1:4180')
    draft.note(
      'no equivalent',
      name,
      ['listen'],
      'Postern listens at host:port or unix:/path; a file descriptor cannot be passed on',
    )
  } else {
    draft.carry(name, ['listen'], literal(listen))
  }
  if (withTls) {
    draft.carry('tls_cert_file', ['tls', 'certFile'], literal(certFile))
    draft.carry('tls_key_file', ['tls', 'keyFile'], literal(keyFile))
  }
  const other = withTls ? 'http_address' : 'https_address'
  if (draft.option(other)) draft.note('no equivalent', other, ['listen'], 'Postern has one traffic port')
  for (const unused of ['tls_cert_file', 'tls_key_file']) {
    if (!withTls && draft.option(unused))
      draft.note('no equivalent', unused, ['listen'], 'a certificate and its key go together')
  }
}

function migrateAdmin(draft: Draft): void {
  const at = ['admin', 'listen']
  const written = draft.text('metrics_address')
  const address = written === undefined ? undefined : listenOf(written)
  draft.put(at, literal(address ?? '127.0.0.1:4181'))
  if (written !== undefined) {
    draft.note(
      'changed',
      'metrics_address',
      at,
      'the admin port: metrics have other names, and more than health needs admin.token off loopback',
    )
  }
  for (const name of ['ping_path', 'ready_path']) {
    const text = `health checks go to ${name === 'ping_path' ? '/livez' : '/readyz'} on this port, not to ${draft.text(name) ?? (name === 'ping_path' ? '/ping' : '/ready')} on the traffic port`
    draft.note('changed', name, at, text)
  }
}

function migrateTrustedProxies(draft: Draft): void {
  const at = ['trustedProxies']
  const networks = draft.list('trusted_proxy_ips')
  if (!draft.isOn('reverse_proxy')) {
    for (const name of ['reverse_proxy', 'trusted_proxy_ips']) {
      if (draft.option(name))
        draft.note('carried over', name, ['listen'], 'no forwarded header is believed, which is the default')
    }
    return
  }
  const valid = networks.filter((network) => parseNetwork(network).ok && !/\/0$/.test(network))
  draft.put(at, valid.map(literal))
  const all = 'oauth2-proxy believes every peer; name the networks of your proxies here, or client addresses are theirs'
  draft.note(valid.length === 0 ? 'changed' : 'carried over', 'reverse_proxy', at, valid.length === 0 ? all : undefined)
  if (networks.length === 0) return
  const refused = networks.filter((network) => !valid.includes(network))
  const text =
    refused.length === 0 ? undefined : `left out ${refused.join(', ')}: name networks that are your proxies' alone`
  draft.note(refused.length === 0 ? 'carried over' : 'changed', 'trusted_proxy_ips', at, text)
}
