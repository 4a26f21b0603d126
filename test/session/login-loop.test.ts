import { createHash } from 'node:crypto'
import t from 'tap'
import { LONGEST_RETURN } from '../../src/route/return-path.ts'
import {
  isLoop,
  LOOP_LIFETIME,
  loginsSoFar,
  nextLogin,
  openLoginLoop,
  sealLoginLoop,
} from '../../src/session/login-loop.ts'
import { createSealer } from '../../src/session/seal.ts'
import { NOW } from './sample.ts'

t.test('three finished logins for one URL within a minute are a loop', async (t) => {
  let loop = nextLogin(undefined, '/a', NOW)
  t.same(loop, { returnTo: '/a', count: 1, since: NOW })
  loop = nextLogin(loop, '/a', NOW + 20_000)
  t.notOk(isLoop(loginsSoFar(loop, '/a', NOW + 20_000)))
  loop = nextLogin(loop, '/a', NOW + 40_000)
  t.ok(isLoop(loginsSoFar(loop, '/a', NOW + 59_999)))
})

t.test('a minute after the first of them it is no loop any more', async (t) => {
  const loop = { returnTo: '/a', count: 3, since: NOW }
  t.equal(loginsSoFar(loop, '/a', NOW + LOOP_LIFETIME), 0)
  t.same(nextLogin(loop, '/a', NOW + LOOP_LIFETIME), { returnTo: '/a', count: 1, since: NOW + LOOP_LIFETIME })
})

t.test('another URL begins anew', async (t) => {
  const loop = { returnTo: '/a', count: 2, since: NOW }
  t.equal(loginsSoFar(loop, '/a?x', NOW), 0)
  t.same(nextLogin(loop, '/b', NOW + 1), { returnTo: '/b', count: 1, since: NOW + 1 })
})

t.test('the longest return path fits into the cookie', async (t) => {
  const sealer = createSealer(['a-secret-of-at-least-thirty-two-bytes'], 'login')
  const random = createHash('shake256', { outputLength: LONGEST_RETURN }).update('x').digest('base64url')
  const loop = { returnTo: `/?${random}`.slice(0, LONGEST_RETURN), count: 2, since: NOW }
  const sealed = sealLoginLoop(sealer, loop)
  t.ok(sealed.length < 3_800, `${sealed.length}`)
  t.same(openLoginLoop(sealer, sealed), loop)
})

t.test('only what we sealed for this purpose counts', async (t) => {
  const sealer = createSealer(['a-secret-of-at-least-thirty-two-bytes'], 'login')
  const loop = { returnTo: '/a?x="ü', count: 2, since: NOW }
  const sealed = sealLoginLoop(sealer, loop)
  t.same(openLoginLoop(sealer, sealed), loop)
  t.equal(openLoginLoop(sealer, undefined), undefined)
  t.equal(openLoginLoop(sealer, `${sealed.slice(0, -2)}AA`), undefined)
  t.equal(openLoginLoop(sealer, sealer.seal('["/a",3,0]', 'login')), undefined)
})
