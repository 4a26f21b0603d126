import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { ERRORS } from '../src/error-table.ts'
import { type ErrorCode, PosternError } from '../src/errors.ts'

const root = join(import.meta.dirname, '..')

t.test('every code names its room, its status is a refusal, and its text says what to do', async (t) => {
  for (const [code, { status, title, message }] of Object.entries(ERRORS)) {
    t.match(code, /^PST_[A-Z]+(_[A-Z]+)*$/)
    t.ok(status >= 400 && status <= 599, code)
    t.match(title, /^[A-Z].*[^.]$/, code)
    t.match(message, /^[A-Z].*\.$/, code)
  }
})

t.test('no text mentions tokens, keys or the internal network', async (t) => {
  for (const [code, { title, message }] of Object.entries(ERRORS))
    t.notMatch(
      `${title} ${message}`,
      /token|secret|\bkey\b|redis|(?<!web)socket|upstream|\bport\b|signature|certificate/i,
      code,
    )
})

t.test('an error carries its public text from the table, and its reason apart from it', async (t) => {
  const cause = new Error('inside')
  const error = new PosternError('PST_UPSTREAM_BROKEN', { reason: 'the reason', cause, retryAfter: 1 })
  t.match(error, { status: 502, title: ERRORS.PST_UPSTREAM_BROKEN.title, message: 'the reason', cause })
  t.equal(error.publicMessage, ERRORS.PST_UPSTREAM_BROKEN.message)
  t.equal(new PosternError('PST_INTERNAL').message, ERRORS.PST_INTERNAL.message)
  t.notOk('cause' in new PosternError('PST_INTERNAL'))
})

t.test('the statuses that clients rely on', async (t) => {
  const expected: Partial<Record<ErrorCode, number>> = {
    PST_LOGIN_STATE: 400,
    PST_AUTH_REQUIRED: 401,
    PST_AUTH_FORBIDDEN: 403,
    PST_ROUTE_NOT_FOUND: 404,
    PST_REQUEST_HOST: 421,
    PST_REQUEST_RATE: 429,
    PST_UPSTREAM_BROKEN: 502,
    PST_PROVIDER_UNAVAILABLE: 503,
    PST_STORE_UNAVAILABLE: 503,
    PST_UPSTREAM_TIMEOUT: 504,
  }
  for (const [code, status] of Object.entries(expected)) t.equal(ERRORS[code as ErrorCode].status, status, code)
})

t.test('every code is used', async (t) => {
  const sources = globSync('src/**/*.ts', { cwd: root }).filter((file) => file !== join('src', 'error-table.ts'))
  const text = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('')
  t.same(
    Object.keys(ERRORS).filter((code) => !text.includes(`'${code}'`)),
    [],
  )
})
