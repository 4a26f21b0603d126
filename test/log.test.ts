import t from 'tap'
import { PosternError } from '../src/errors.ts'
import { serializeError } from '../src/log.ts'

const SECRET = 'the-secret-that-a-peer-sent'
const text = (error: unknown) => JSON.stringify(serializeError(error))

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code })
}

t.test('a PosternError is logged with code, reason and facts', async (t) => {
  const error = new PosternError('PST_PROVIDER_REJECTED', {
    reason: 'why',
    oauthError: 'invalid_client',
    providerStatus: 401,
    facts: { attempt: 2 },
    cause: coded('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1'),
  })
  t.match(serializeError(error), {
    code: 'PST_PROVIDER_REJECTED',
    reason: 'why',
    oauthError: 'invalid_client',
    providerStatus: 401,
    attempt: 2,
    cause: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:1' },
  })
})

t.test('the URL that a login returns to is not logged', async (t) => {
  t.notMatch(text(new PosternError('PST_AUTH_REQUIRED', { loginUrl: `/start?rd=${SECRET}` })), SECRET)
})

t.test(
  "a library's text may quote what a peer sent: it is left out, also of the stack and of causes below",
  async (t) => {
    let syntax: unknown
    try {
      JSON.parse(SECRET)
    } catch (error) {
      syntax = error
    }
    t.notMatch(text(syntax), 'the-secret')
    t.match(text(syntax), /SyntaxError/)
    t.match(text(syntax), /log\.test\.ts/, 'where it happened is still told')
    t.notMatch(text(new PosternError('PST_INTERNAL', { cause: syntax })), 'the-secret')
    t.notMatch(text(new Error('outer', { cause: new Error(SECRET) })), SECRET)
    t.notMatch(text(new Error(`first line\n${SECRET}`)), SECRET, 'a message of several lines')
    t.notMatch(text(SECRET), SECRET, 'what was thrown is no error')
  },
)

t.test("Node's own argument errors quote the value", async (t) => {
  t.notMatch(text(coded('ERR_INVALID_ARG_VALUE', `The argument is invalid. Received '${SECRET}'`)), SECRET)
  t.notMatch(text(coded('ERR_INVALID_URL', SECRET)), SECRET)
})

t.test('system errors keep their message', async (t) => {
  for (const code of [
    'ECONNRESET',
    'ENOTFOUND',
    'EAI_AGAIN',
    'UND_ERR_SOCKET',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'CERT_HAS_EXPIRED',
    'E2BIG',
  ])
    t.match(text(coded(code, 'what happened')), 'what happened', code)
})

t.test('circular causes end', async (t) => {
  const one = new Error('one')
  const two = new Error('two', { cause: one })
  one.cause = two
  t.ok(text(one).length < 10_000)
})
