import t from 'tap'
import { LoginUrls } from '../../src/route/login-urls.ts'
import type { PublicUrl } from '../../src/route/public-url.ts'
import { LONGEST_RETURN } from '../../src/route/return-path.ts'
import { PUBLIC_URL, sampleContext } from '../proxy/sample.ts'

const urls = new LoginUrls('/oauth2', [PUBLIC_URL], {
  prefix: '/oauth2',
  origins: [PUBLIC_URL.origin],
  routeHost: (hostname) => hostname === 'other.example.com',
})
const rdOf = (url: string) => new URL(url, PUBLIC_URL.origin).searchParams.get('rd')

t.test('a login returns to exactly the requested URL', async (t) => {
  for (const target of ['/', '/deep/page?x=1&y=%2F', '/%C3%BC?q=+%2B&a=b=c', '/r?u=https://x/y']) {
    const url = urls.start(sampleContext({ target }))
    t.match(url, /^\/oauth2\/start\?rd=/)
    t.equal(rdOf(url), target)
  }
})

t.test('a URL that is too long loses its query, or becomes the front page', async (t) => {
  const longest = `/deep?q=${'x'.repeat(LONGEST_RETURN - 8)}`
  t.equal(longest.length, LONGEST_RETURN)
  for (const [asked, landed] of [
    [longest, longest],
    [`${longest}x`, '/deep'],
    [`/deep#${longest}`, '/deep'],
    [`/${longest.replace('?', '/')}`, '/'],
    [`https://evil.example/?${longest}`, '/'],
    [`https://app.example.com/a?${longest}`, 'https://app.example.com/a'],
  ] as const)
    t.equal(urls.returnTo(asked), landed, asked.slice(0, 40))
  t.equal(rdOf(urls.start(sampleContext({ target: longest }))), longest)
  t.equal(rdOf(urls.start(sampleContext({ target: `${longest}x` }))), '/deep')
})

t.test('after a POST the login returns to the front page', async (t) => {
  t.equal(rdOf(urls.start(sampleContext({ method: 'POST', target: '/transfer' }))), '/')
})

t.test("a script's login returns to its page, if that is on our hosts", async (t) => {
  const byScript = (referer: string) =>
    rdOf(urls.start(sampleContext({ target: '/api', headers: ['Sec-Fetch-Mode', 'cors', 'Referer', referer] })))
  t.equal(byScript('https://app.example.com/page?x=1'), 'https://app.example.com/page?x=1')
  t.equal(byScript('https://evil.example/page'), '/api')
})

t.test("a script of another origin gets a whole URL, since a path would lead to its own page's host", async (t) => {
  const startFor = (origin: string) => urls.start(sampleContext({ target: '/api', headers: ['Origin', origin] }))
  t.match(startFor('https://app.example.com'), /^\/oauth2\/start\?/)
  for (const origin of ['https://partner.example.com', 'http://app.example.com', 'null'])
    t.match(startFor(origin), /^https:\/\/app\.example\.com\/oauth2\/start\?/)
})

t.test("on a host that is not publicUrl's the login starts at publicUrl and returns", async (t) => {
  const url = urls.start(sampleContext({ target: '/a?x=1', host: 'other.example.com' }))
  t.equal(new URL(url).origin, PUBLIC_URL.origin)
  t.equal(rdOf(url), 'https://other.example.com/a?x=1')
})

t.test(
  "a host that is not publicUrl's is reached at a port of publicUrl's, whatever port it was asked at",
  async (t) => {
    const publicUrl = (origin: string): PublicUrl => {
      const { hostname, host, protocol } = new URL(origin)
      return { origin, hostname, host, secure: protocol === 'https:' }
    }
    const back = (publicUrls: readonly string[], host: string) => {
      const some = new LoginUrls('/oauth2', publicUrls.map(publicUrl), {
        prefix: '/oauth2',
        origins: publicUrls,
        routeHost: (hostname) => hostname === 'other.example.com',
      })
      const onward = some.onHost(sampleContext({ host }), '/a?x=1')
      t.equal(some.returnTo(onward), onward, 'it is a place to return to')
      return onward
    }
    const one = ['https://app.example.com']
    t.equal(back(one, 'other.example.com'), 'https://other.example.com/a?x=1')
    t.equal(back(one, 'other.example.com:443'), 'https://other.example.com/a?x=1')
    t.equal(back(one, 'other.example.com:4180'), 'https://other.example.com/a?x=1', 'the port behind a proxy')
    t.equal(back(['http://localhost:4180'], 'other.example.com:4180'), 'http://other.example.com:4180/a?x=1')
    const two = [...one, 'https://two.example.com:8443']
    t.equal(back(two, 'other.example.com:8443'), 'https://other.example.com:8443/a?x=1', 'one of several services')
    t.equal(back(two, 'other.example.com'), 'https://other.example.com/a?x=1')
    t.equal(urls.onHost(sampleContext(), '/a'), '/a', "a path stays one on publicUrl's host")
    t.equal(
      urls.onHost(sampleContext({ host: 'other.example.com' }), 'https://app.example.com/b'),
      'https://app.example.com/b',
    )
  },
)

t.test('the URL names the provider if the route names one', async (t) => {
  t.match(urls.start(sampleContext(), 'corp'), /&provider=corp$/)
})

t.test('a login never returns to another site', async (t) => {
  for (const hostile of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/oauth2/start',
    '',
  ])
    t.equal(urls.returnTo(hostile), '/', hostile)
  t.equal(urls.returnTo(undefined), '/')
  t.equal(urls.returnTo('/a?x=//b'), '/a?x=//b')
})
