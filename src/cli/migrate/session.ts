import { parseCookieDomain } from '../../config/syntax/host.ts'
import { type Draft, durationOf, literal, variable } from './draft.ts'

/** The session, its cookie and its store. */
export function migrateSession(draft: Draft): void {
  migrateSecret(draft)
  migrateCookie(draft)
  migrateLifetime(draft)
  migrateStore(draft)
}

function migrateSecret(draft: Draft): void {
  const at = ['session', 'secrets']
  draft.put(at, [variable('POSTERN_SESSION_SECRET')])
  const text =
    'make a new one with `postern secret`, at least 32 bytes. Sessions are not taken over, so people sign in once more'
  for (const name of ['cookie_secret', 'cookie_secret_file'])
    if (draft.option(name)) draft.note('changed', name, at, text)
  if (!draft.option('cookie_secret') && !draft.option('cookie_secret_file'))
    draft.note('changed', 'cookie_secret', at, text)
}

function migrateCookie(draft: Draft): void {
  const at = ['session', 'cookie']
  if (draft.option('cookie_name')) {
    draft.note(
      'changed',
      'cookie_name',
      at,
      'left out, so that both can run side by side. The default is __Host-postern',
    )
  }
  const [first, ...others] = draft.list('cookie_domains')
  if (first !== undefined) migrateDomain(draft, first, others)
  const path = draft.text('cookie_path')
  if (path !== undefined) draft.carry('cookie_path', [...at, 'path'], literal(path))
  const sameSite = draft.text('cookie_samesite')
  if (sameSite !== undefined) {
    const insecure = String(draft.file['publicUrl']).startsWith('http://')
    if (/^(lax|strict)$/.test(sameSite) || (sameSite === 'none' && !insecure))
      draft.carry('cookie_samesite', [...at, 'sameSite'], sameSite)
    else
      draft.note(
        'no equivalent',
        'cookie_samesite',
        at,
        `${sameSite} needs https://, or is no value of SameSite; the default is lax`,
      )
  }
  if (draft.option('cookie_secure')) {
    const text = 'the cookie is Secure exactly when publicUrl is https://'
    draft.note('changed', 'cookie_secure', at, text)
  }
}

function migrateDomain(draft: Draft, first: string, others: readonly string[]): void {
  const at = ['session', 'cookie', 'domain']
  const domain = parseCookieDomain(first)
  const host = URL.parse(String(draft.file['publicUrl']))?.hostname
  const covers = domain.ok && (host === undefined || host === domain.value || host.endsWith(`.${domain.value}`))
  if (!covers) {
    draft.note(
      'no equivalent',
      'cookie_domains',
      ['session', 'cookie'],
      `${first} is no domain that covers publicUrl's host`,
    )
    return
  }
  const text = `every host below it gets the session${others.length > 0 ? `; one domain only, so ${others.join(', ')} is left out` : ''}. Safer: list the hosts in publicUrl, with login.origin`
  draft.change('cookie_domains', at, domain.value, text)
}

function migrateLifetime(draft: Draft): void {
  const written = draft.text('cookie_expire')
  const lifetime = durationOf(written ?? '168h')
  const at = ['session', 'lifetime']
  draft.put(at, lifetime ?? '7d')
  draft.put(['session', 'idleTimeout'], lifetime ?? '7d')
  if (lifetime === undefined)
    draft.note('no equivalent', 'cookie_expire', at, 'a session cannot end with the browser; this is the default')
  else draft.note('carried over', 'cookie_expire', at)
  draft.note(
    'changed',
    'cookie_expire',
    ['session', 'idleTimeout'],
    "oauth2-proxy has no idle timeout. Postern's default is 12h",
  )
  if (draft.option('cookie_refresh')) {
    draft.note(
      'changed',
      'cookie_refresh',
      at,
      'tokens are refreshed in the background before they expire (refresh.ahead), and claims are read again (refresh.userinfoMaxAge)',
    )
  }
}

function migrateStore(draft: Draft): void {
  const at = ['session', 'store']
  const kind = draft.text('session_store_type') ?? 'cookie'
  if (kind !== 'redis') {
    draft.put(at, { kind: 'cookie' })
    const text = 'sessions in cookies cannot be revoked; with kind: redis or memory they can'
    draft.note('carried over', 'session_store_type', [...at, 'kind'], text)
    for (const name of REDIS)
      if (draft.option(name)) draft.note('no equivalent', name, at, 'not used: the store is cookie')
    return
  }
  draft.carry('session_store_type', [...at, 'kind'], 'redis')
  if (draft.isOn('redis_use_sentinel')) migrateSentinel(draft)
  else if (draft.isOn('redis_use_cluster')) migrateCluster(draft)
  else migrateServer(draft)
  const username = draft.text('redis_username')
  if (username !== undefined) draft.carry('redis_username', [...at, 'username'], literal(username))
  secretFrom(draft, 'redis_password', [...at, 'password'])
  migrateRedisTls(draft)
  for (const name of REDIS) {
    if (draft.option(name) && !draft.notes.some(({ what }) => what === name))
      draft.note('no equivalent', name, at, UNUSED[name] ?? 'not used with this kind of Redis')
  }
}

const REDIS = [
  'redis_connection_url',
  'redis_username',
  'redis_password',
  'redis_use_sentinel',
  'redis_sentinel_password',
  'redis_sentinel_master_name',
  'redis_sentinel_connection_urls',
  'redis_use_cluster',
  'redis_cluster_connection_urls',
  'redis_ca_path',
  'redis_insecure_skip_tls_verify',
  'redis_connection_idle_timeout',
]
const UNUSED: Readonly<Record<string, string>> = {
  redis_insecure_skip_tls_verify: 'certificates are always verified; name the authority in tls.caFile',
  redis_connection_idle_timeout: 'not needed: a connection that Redis closes is opened again',
}

function secretFrom(draft: Draft, name: string, path: readonly string[]): void {
  const text = draft.text(name)
  if (text === undefined) return
  const reference = /^\$\{\w+\}$/.test(text) ? text : variable(`OAUTH2_PROXY_${name.toUpperCase()}`)
  draft.change(name, path, reference, 'secrets do not stand in the file: set this variable, or read it from a file')
}

function migrateServer(draft: Draft): void {
  const at = ['session', 'store', 'url']
  const text = draft.text('redis_connection_url')
  const url = text === undefined ? null : URL.parse(text)
  if (text === undefined || url === null || !/^rediss?:$/.test(url.protocol) || url.password !== '') {
    draft.change(
      'redis_connection_url',
      at,
      variable('OAUTH2_PROXY_REDIS_CONNECTION_URL'),
      'it may hold a password, so it does not stand in the file: set this variable to a redis:// or rediss:// URL',
    )
  } else {
    draft.carry('redis_connection_url', at, literal(text))
  }
}

function nodesOf(urls: readonly string[]): readonly string[] {
  return urls.flatMap((text) => {
    const url = URL.parse(text.includes('://') ? text : `redis://${text}`)
    return url === null ? [] : [`${url.hostname}:${url.port === '' ? 6379 : url.port}`]
  })
}

function migrateSentinel(draft: Draft): void {
  const at = ['session', 'store', 'sentinel']
  draft.note('carried over', 'redis_use_sentinel', at)
  draft.carry(
    'redis_sentinel_master_name',
    [...at, 'name'],
    literal(draft.text('redis_sentinel_master_name') ?? 'mymaster'),
  )
  const nodes = nodesOf(draft.list('redis_sentinel_connection_urls'))
  draft.carry(
    'redis_sentinel_connection_urls',
    [...at, 'nodes'],
    nodes.length > 0 ? nodes.map(literal) : [variable('POSTERN_REDIS_SENTINEL')],
  )
  secretFrom(draft, 'redis_sentinel_password', [...at, 'sentinelPassword'])
}

function migrateCluster(draft: Draft): void {
  const at = ['session', 'store', 'cluster']
  draft.note('carried over', 'redis_use_cluster', at)
  const nodes = nodesOf(draft.list('redis_cluster_connection_urls'))
  draft.carry(
    'redis_cluster_connection_urls',
    [...at, 'nodes'],
    nodes.length > 0 ? nodes.map(literal) : [variable('POSTERN_REDIS_NODE')],
  )
}

function migrateRedisTls(draft: Draft): void {
  const at = ['session', 'store', 'tls']
  const several = draft.isOn('redis_use_sentinel') || draft.isOn('redis_use_cluster')
  const urls = [...draft.list('redis_sentinel_connection_urls'), ...draft.list('redis_cluster_connection_urls')]
  const ca = draft.text('redis_ca_path')
  const isTls = several
    ? urls.some((url) => url.startsWith('rediss:'))
    : draft.text('redis_connection_url')?.startsWith('rediss:')
  if (ca !== undefined && isTls) draft.carry('redis_ca_path', [...at, 'caFile'], literal(ca))
  else if (several && isTls) draft.put(at, true)
}
