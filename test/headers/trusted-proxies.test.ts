import type { Socket } from 'node:net'
import fc from 'fast-check'
import t from 'tap'
import { RequestHeaderRules } from '../../src/headers/request-headers.ts'
import { TrustedProxies } from '../../src/headers/trusted-proxies.ts'

const rules = new RequestHeaderRules(() => false)
const RANGES = ['10.0.0.0/8', 'fd00::/8', '192.0.2.7']

function peer(remoteAddress: string | undefined, headers: readonly string[] = [], ranges: readonly string[] = RANGES) {
  return new TrustedProxies(ranges).peerOf({ remoteAddress } as Socket, rules.read(headers))
}

const FORGED = ['X-Forwarded-For', '1.1.1.1', 'X-Forwarded-Host', 'evil.example', 'X-Forwarded-Proto', 'http']

t.test('no proxy is trusted by default, and an unlisted one never', async (t) => {
  const seen = {
    address: '10.0.0.1',
    trusted: false,
    forwardedFor: '10.0.0.1',
    forwardedHost: undefined,
    forwardedProto: undefined,
  }
  t.same(peer('10.0.0.1', FORGED, []), seen)
  t.same(peer('203.0.113.9', FORGED), { ...seen, address: '203.0.113.9', forwardedFor: '203.0.113.9' })
})

t.test('a trusted proxy gives client address, host and scheme', async (t) => {
  t.same(peer('10.0.0.1', FORGED), {
    address: '1.1.1.1',
    trusted: true,
    forwardedFor: '1.1.1.1, 10.0.0.1',
    forwardedHost: 'evil.example',
    forwardedProto: 'http',
  })
})

t.test('the chain is read from the right: entries that the client wrote are ignored', async (t) => {
  const chain = 'X-Forwarded-For'
  t.match(peer('10.0.0.1', [chain, '6.6.6.6, 203.0.113.9, 10.2.2.2']), {
    address: '203.0.113.9',
    forwardedFor: '203.0.113.9, 10.2.2.2, 10.0.0.1',
  })
  t.match(peer('10.0.0.1', [chain, '6.6.6.6', chain, '203.0.113.9']), { address: '203.0.113.9' }, 'two header lines')
  t.match(peer('10.0.0.1', [chain, '10.3.3.3, 10.2.2.2']), { address: '10.3.3.3' }, 'proxies all the way')
  t.match(peer('10.0.0.1', [chain, '6.6.6.6, nonsense']), { address: '10.0.0.1', forwardedFor: '10.0.0.1' })
  t.match(peer('10.0.0.1', [chain, '']), { address: '10.0.0.1' })
})

t.test("of several hosts and schemes the nearest proxy's counts", async (t) => {
  t.match(peer('10.0.0.1', ['X-Forwarded-Host', 'evil.example, app.example.com', 'X-Forwarded-Proto', 'http, HTTPS']), {
    forwardedHost: 'app.example.com',
    forwardedProto: 'https',
  })
  t.match(peer('10.0.0.1', ['X-Forwarded-Proto', 'gopher']), { forwardedProto: undefined })
})

t.test('IPv6, and IPv4 on a listener for both', async (t) => {
  t.match(peer('::ffff:10.0.0.1', ['X-Forwarded-For', '2001:db8::1']), { address: '2001:db8::1' })
  t.match(peer('fd00::1', ['X-Forwarded-For', '203.0.113.9']), { address: '203.0.113.9' })
  t.match(peer('::ffff:203.0.113.9', FORGED), { address: '203.0.113.9' })
})

t.test('a port behind an address is left out, as Azure and others write it', async (t) => {
  t.match(peer('10.0.0.1', ['X-Forwarded-For', '203.0.113.9:5678']), { address: '203.0.113.9' })
  t.match(peer('10.0.0.1', ['X-Forwarded-For', '[2001:db8::1]:5678, 10.2.2.2:80']), { address: '2001:db8::1' })
})

t.test('a client without an address is trusted by no list', async (t) => {
  t.match(peer(undefined, FORGED, ['0.0.0.0/0', '::/0']), { address: 'unknown', forwardedHost: undefined })
})

t.test('any headers: it does not throw and forwards only addresses', async () => {
  const entry = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.constantFrom('fe80::1%eth0', '10.1.1.1', '::ffff:10.0.0.1'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const { forwardedFor } = peer('10.0.0.1', ['X-Forwarded-For', entries.join(', ')])
      return /^[0-9a-f.:%eth, ]+$/i.test(forwardedFor) && forwardedFor.endsWith('10.0.0.1')
    }),
  )
})
