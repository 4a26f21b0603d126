import { parseUpstreamUrl } from '../../config/syntax/url.ts'
import { type Draft, durationOf, literal, type Value, variable } from './draft.ts'
import type { AlphaUpstream } from './read-alpha.ts'

/** An upstream of oauth2-proxy, as keys of a route. */
export interface Target {
  readonly match: { readonly path: string; readonly exact: boolean }
  /** `upstream`, `rewrite` and `websocket` of the route. */
  readonly keys: { readonly [key: string]: Value }
  readonly notes: readonly {
    readonly what: string
    readonly text?: string
    readonly changed: boolean
    readonly from?: string
  }[]
}

interface Common {
  readonly preserveHost: boolean
  readonly websocket: boolean
  readonly timeout?: string
}

/** The upstreams, each path once. At least one. */
export function targetsOf(draft: Draft): readonly Target[] {
  const alpha = draft.settings.upstreams
  const all = alpha === undefined ? fromOptions(draft) : alpha.flatMap((one) => fromAlpha(draft, one))
  const targets: Target[] = []
  for (const target of all) {
    const twice = targets.some(({ match }) => match.path === target.match.path && match.exact === target.match.exact)
    if (twice)
      draft.note(
        'no equivalent',
        'upstreams',
        ['routes'],
        `a second upstream for ${target.match.path}; several addresses of one app stand in upstream.urls`,
      )
    else targets.push(target)
  }
  return targets.length > 0 ? targets : [NO_UPSTREAM]
}

const CHECK_ONLY =
  'without upstream the route serves forward authentication: the proxy in front asks /oauth2/auth as before, and its address must be in trustedProxies'
const NO_UPSTREAM: Target = {
  match: { path: '/', exact: false },
  keys: {},
  notes: [{ what: 'upstreams', text: `there are none: ${CHECK_ONLY}`, changed: true }],
}

function fromOptions(draft: Draft): readonly Target[] {
  const timeout = draft.text('upstream_timeout')
  const common: Common = {
    preserveHost: draft.isOn('pass_host_header', true),
    websocket: draft.isOn('proxy_websockets', true),
    ...(timeout !== undefined && { timeout }),
  }
  const urls = draft.list('upstreams')
  const notesAt = ['routes', 0, 'upstream']
  for (const name of ['pass_host_header', 'proxy_websockets', 'upstream_timeout'])
    if (draft.option(name)) draft.note('carried over', name, notesAt)
  return urls.flatMap((text) => {
    const what = 'upstreams'
    if (text.startsWith('static:')) return [staticTarget('/', what)]
    if (text.startsWith('file:')) return [fileTarget(text.split('#')[1] ?? URL.parse(text)?.pathname ?? '/', what)]
    const socket = /^unix:(?:\/\/)?(\/.*)$/.exec(text)
    if (socket)
      return [targetOf({ path: '/', exact: false }, `unix:${socket[1]}`, common, {}, [{ what, changed: false }])]
    const url = URL.parse(text)
    if (url === null || !/^https?:$/.test(url.protocol)) {
      draft.note('no equivalent', what, ['routes'], `${text} is no http://, https:// or unix: address`)
      return []
    }
    return [targetOf(matchOf(url.pathname), url.origin, common, {}, [{ what, changed: false }])]
  })
}

/** As Go's ServeMux: only a path that ends with a slash is a prefix. */
function matchOf(path: string): Target['match'] {
  if (path === '/' || path === '') return { path: '/', exact: false }
  return path.endsWith('/') ? { path: path.slice(0, -1), exact: false } : { path, exact: true }
}

function targetOf(
  match: Target['match'],
  origin: string,
  { preserveHost, websocket, timeout }: Common,
  rewrite: { readonly [key: string]: Value },
  notes: Target['notes'],
): Target {
  const responseTimeout = timeout === undefined ? undefined : durationOf(timeout)
  const slower = responseTimeout !== undefined && responseTimeout !== '30s'
  const url = literal(origin)
  const upstream: Value =
    preserveHost && !slower
      ? url
      : { urls: [url], ...(!preserveHost && { preserveHost }), ...(slower && { responseTimeout }) }
  return {
    match,
    keys: { upstream, ...(Object.keys(rewrite).length > 0 && { rewrite }), ...(!websocket && { websocket }) },
    notes,
  }
}

function staticTarget(path: string, what: string, from?: string): Target {
  return {
    match: matchOf(path),
    keys: {},
    notes: [{ what, text: `a static answer: ${CHECK_ONLY}`, changed: true, ...(from !== undefined && { from }) }],
  }
}

function fileTarget(path: string, what: string, from?: string): Target {
  const text = 'Postern serves no files: set this variable to the address of a file server'
  return {
    match: matchOf(path),
    keys: { upstream: variable('POSTERN_FILE_SERVER') },
    notes: [{ what, text, changed: true, ...(from !== undefined && { from }) }],
  }
}

function fromAlpha(draft: Draft, one: AlphaUpstream): readonly Target[] {
  const { path, uri, rewriteTarget, isStatic, skipsVerification, from } = one
  const what = `upstream ${path}`
  const refuse = (why: string) => {
    draft.note('no equivalent', what, ['routes'], why, from)
    return []
  }
  if (skipsVerification)
    draft.note(
      'no equivalent',
      `${what} insecureSkipTLSVerify`,
      ['routes'],
      'certificates are always verified; name the authority in upstream.tls.caFile',
      from,
    )
  if (isStatic) return [staticTarget(path.startsWith('/') ? path : '/', what, from)]
  if (uri.startsWith('file:'))
    return path.startsWith('/') ? [fileTarget(path, what, from)] : refuse('Postern serves no files')
  const socket = /^unix:(?:\/\/)?(\/.*)$/.exec(uri)
  const origin = socket ? `unix:${socket[1]}` : (URL.parse(uri)?.origin ?? '')
  if (!/\$\{/.test(uri) && !parseUpstreamUrl(origin).ok)
    return refuse('its uri is no http://, https:// or unix: address')
  const address = /\$\{/.test(uri) ? uri : origin
  const note = { what, changed: false, from }
  if (rewriteTarget === undefined || rewriteTarget === '') {
    return path.startsWith('/')
      ? [targetOf(matchOf(path), address, one, {}, [note])]
      : refuse('its path does not begin with a slash')
  }
  // ^/old/(.*)$ with /new/$1 moves a prefix.
  const moved = /^\^((?:\/[\w.~-]+)*)\/\(\.\*\)\$?$/.exec(path.replaceAll('\\', ''))
  const target = /^((?:\/[\w.~-]+)*)\/\$(?:1|\{1\})$/.exec(rewriteTarget)
  if (!moved || !target)
    return refuse('only ^/old/(.*)$ with a target /new/$1 can be a route: there are no regular expressions')
  const rewrite = {
    ...(moved[1] !== '' && { stripPrefix: moved[1]! }),
    ...(target[1] !== '' && { addPrefix: target[1]! }),
  }
  return [targetOf({ path: moved[1] === '' ? '/' : moved[1]!, exact: false }, address, one, rewrite, [note])]
}
