import t from 'tap'
import { browserScheme, ownOrigin } from '../../src/route/own-origin.ts'
import { sampleContext } from '../proxy/sample.ts'

const ROUTE_HOST = 'other.example.com'

t.test("on publicUrl's hosts it is publicUrl's origin, with any connection", async (t) => {
  t.equal(ownOrigin(sampleContext(), 'http'), 'https://app.example.com')
  t.equal(ownOrigin(sampleContext({ forwardedProto: 'http' }), 'http'), 'https://app.example.com')
})

t.test("on a host that a route names it is the request's own", async (t) => {
  const at = (host: string, elsewhere: 'http' | 'https', forwardedProto?: 'http' | 'https') =>
    ownOrigin(sampleContext({ host, forwardedProto }), elsewhere)
  t.equal(at(ROUTE_HOST, 'https'), `https://${ROUTE_HOST}`)
  t.equal(at(`${ROUTE_HOST}:8443`, 'https'), `https://${ROUTE_HOST}:8443`)
  t.equal(at(`${ROUTE_HOST.toUpperCase()}.:443`, 'https'), `https://${ROUTE_HOST}`, 'as browsers write it')
  t.equal(at(`${ROUTE_HOST}:443`, 'http'), `http://${ROUTE_HOST}:443`)
  t.equal(at(`${ROUTE_HOST}:80`, 'http'), `http://${ROUTE_HOST}`)
  t.equal(at(ROUTE_HOST, 'http', 'https'), `https://${ROUTE_HOST}`, 'a trusted proxy knows the scheme')
})

t.test("the scheme is a trusted proxy's, else publicUrl's", async (t) => {
  t.equal(browserScheme(sampleContext(), 'http'), 'https')
  t.equal(browserScheme(sampleContext({ forwardedProto: 'http' }), 'https'), 'http')
  t.equal(browserScheme(sampleContext({ host: ROUTE_HOST }), 'http'), 'http')
})
