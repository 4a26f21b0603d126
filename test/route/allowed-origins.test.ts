import fc from 'fast-check'
import t from 'tap'
import { allowedOrigins, isUnsafe, mayUseSession } from '../../src/route/allowed-origins.ts'
import { anyUrl } from '../support/any-url.ts'

const OWN = 'https://app.example.com'
const OTHER = 'https://other.example.com'

const may = (list: readonly string[], origin?: string, fetchSite?: string) =>
  mayUseSession(allowedOrigins(list), { origin, fetchSite }, OWN)

t.test('unsafe is every method but GET, HEAD and OPTIONS, and every upgrade', async (t) => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    t.notOk(isUnsafe(method, undefined), method)
    t.ok(isUnsafe(method, 'websocket'), `${method} with Upgrade`)
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'get', 'QUERY', '']) {
    t.ok(isUnsafe(method, undefined), method)
  }
})

t.test('a page of the own origin may, and clients that are not browsers', async (t) => {
  t.ok(may(['self'], OWN))
  t.ok(may(['self'], OWN, 'cross-site'), 'Origin decides where it is sent')
  t.ok(may(['self']), 'neither header: not a browser')
  t.ok(may(['self'], undefined, 'same-origin'))
  t.ok(may(['self'], undefined, 'none'), 'the person, not a page')
})

t.test('a page of another origin may not, nor one of a sibling host', async (t) => {
  for (const origin of [
    OTHER,
    'http://app.example.com',
    'https://app.example.com:8443',
    'https://app.example.com:443',
    'https://sub.app.example.com',
    'https://app.example.com.evil.example',
    'https://app.example.com/',
    'HTTPS://APP.EXAMPLE.COM',
    `${OWN} ${OTHER}`,
    'null',
    '',
  ]) {
    t.notOk(may(['self'], origin), origin)
  }
  t.notOk(may(['self'], OTHER, 'same-origin'), 'Origin decides where it is sent')
  for (const site of ['same-site', 'cross-site', '', 'SAME-ORIGIN', 'new-value']) {
    t.notOk(may(['self'], undefined, site), site)
  }
})

t.test(
  'Origin: null does not decide; a page with Referrer-Policy: no-referrer sends it to its own origin',
  async (t) => {
    t.ok(may(['self'], 'null', 'same-origin'))
    for (const site of ['same-site', 'cross-site', undefined]) t.notOk(may(['self'], 'null', site), String(site))
  },
)

t.test('the route names other origins, or all of them', async (t) => {
  t.ok(may(['self', OTHER], OTHER))
  t.ok(may(['self', OTHER], OWN))
  t.notOk(may(['self', OTHER], 'https://third.example.com'))
  t.notOk(may([OTHER], OWN), 'the own origin is one of them only as `self`')
  t.notOk(may([OTHER], undefined, 'same-origin'))
  t.notOk(may(['self', OTHER], undefined, 'cross-site'), 'it may be any other')
  for (const origin of [OTHER, 'null', '', undefined]) t.ok(may(['*'], origin, 'cross-site'), String(origin))
})

t.test('no origin but those that are named passes', async () => {
  const origin = fc.oneof(anyUrl(), fc.webAuthority(), fc.string(), fc.constantFrom(OWN, OTHER, `${OWN}.`, `x${OWN}`))
  fc.assert(
    fc.property(
      origin,
      fc.option(fc.constantFrom('same-origin', 'none', 'cross-site'), { nil: undefined }),
      (o, site) => {
        return (
          may(['self', OTHER], o, site) ===
          (o === OWN || o === OTHER || (o === 'null' && site !== undefined && site !== 'cross-site'))
        )
      },
    ),
  )
})
