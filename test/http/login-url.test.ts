import t from 'tap'
import { LoginUrls } from '../../src/http/login-url.ts'
import { PUBLIC_URL, sampleExchange } from './sample.ts'

const urls = new LoginUrls('/oauth2', [PUBLIC_URL], {
  prefix: '/oauth2',
  origins: [PUBLIC_URL.origin],
  routeHost: (hostname) => hostname === 'other.example.com',
})
const rdOf = (url: string) => new URL(url, PUBLIC_URL.origin).searchParams.get('rd')

t.test('a login leads back to exactly the URL that was asked for', async (t) => {
  for (const target of ['/', '/deep/page?x=1&y=%2F', '/%C3%BC?q=+%2B&a=b=c', '/r?u=https://x/y']) {
    const url = urls.start(sampleExchange({ target }))
    t.match(url, /^\/oauth2\/start\?rd=/)
    t.equal(rdOf(url), target)
  }
})

t.test('a POST is not asked again: the login leads to the front page', async (t) => {
  t.equal(rdOf(urls.start(sampleExchange({ method: 'POST', target: '/transfer' }))), '/')
})

t.test("a script's login leads to the page it runs on, if that is one of ours", async (t) => {
  const byScript = (referer: string) =>
    rdOf(urls.start(sampleExchange({ target: '/api', headers: ['Sec-Fetch-Mode', 'cors', 'Referer', referer] })))
  t.equal(byScript('https://app.example.com/page?x=1'), 'https://app.example.com/page?x=1')
  t.equal(byScript('https://evil.example/page'), '/api')
})

t.test("from a host that is not publicUrl's the login starts at publicUrl and leads back", async (t) => {
  const url = urls.start(sampleExchange({ target: '/a?x=1', host: 'other.example.com' }))
  t.equal(new URL(url).origin, PUBLIC_URL.origin)
  t.equal(rdOf(url), 'https://other.example.com/a?x=1')
})

t.test('the provider is named where the route names one', async (t) => {
  t.match(urls.start(sampleExchange(), 'corp'), /&provider=corp$/)
})

t.test('where a login may lead is never another site', async (t) => {
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
