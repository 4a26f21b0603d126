import t from 'tap'
import type { CookieAttributes } from '../../src/session/cookie.ts'
import { clearOtherPartition } from '../../src/session-cookie/other-partition.ts'

const plain: CookieAttributes = { path: '/', httpOnly: true, secure: true, sameSite: 'none', maxAge: 60 }
const partitioned: CookieAttributes = { ...plain, partitioned: true }

t.test('a cookie from before `partitioned` is removed, and only that one', async (t) => {
  t.equal(
    clearOtherPartition('a=1; postern=x', 'postern', partitioned),
    'postern=; Path=/; HttpOnly; SameSite=None; Secure; Max-Age=0',
  )
  for (const header of [undefined, 'a=1', 'postern.1=x', 'xpostern=x'])
    t.equal(clearOtherPartition(header, 'postern', partitioned), undefined)
})

t.test('without `partitioned` a partitioned cookie is known by being the second', async (t) => {
  t.equal(clearOtherPartition('postern=x', 'postern', plain), undefined)
  t.equal(
    clearOtherPartition('postern=x; postern=y', 'postern', plain),
    'postern=; Path=/; HttpOnly; SameSite=None; Secure; Partitioned; Max-Age=0',
  )
  t.equal(clearOtherPartition('postern=x; postern=y', 'postern', { ...plain, secure: false }), undefined, 'on http')
})
