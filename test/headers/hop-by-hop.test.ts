import t from 'tap'
import { nominatedHeaders } from '../../src/headers/hop-by-hop.ts'

t.test('Connection nominates headers of that one hop, in any case', async (t) => {
  t.same(nominatedHeaders('close, X-Trace ,x-DEBUG,,'), new Set(['x-trace', 'x-debug']))
})

t.test('the usual options nominate nothing', async (t) => {
  for (const value of ['', 'close', 'keep-alive', 'Upgrade, HTTP2-Settings', 'TE', ' , '])
    t.equal(nominatedHeaders(value), undefined)
})
