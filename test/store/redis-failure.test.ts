import { ReplyError } from 'ioredis'
import t from 'tap'
import { failureOf } from '../../src/store/redis/failure.ts'

const reply = (message: string) => failureOf(new (ReplyError as ErrorConstructor)(message))

t.test('refused writes are distinguished from other failures', async (t) => {
  const script = 'script: 0f, on @user_script:3.'
  t.same(reply(`READONLY You can't write against a read only replica. ${script}`), {
    kind: 'refused-write',
    reason: 'READONLY',
  })
  t.same(reply("OOM command not allowed when used memory > 'maxmemory'."), { kind: 'refused-write', reason: 'OOM' })
  t.same(reply('MISCONF Redis is configured to save RDB snapshots'), { kind: 'refused-write', reason: 'MISCONF' })
  t.same(reply('NOREPLICAS Not enough good replicas to write.'), { kind: 'refused-write', reason: 'NOREPLICAS' })
  t.same(
    reply(
      "ERR Error running script (call to f_0f): @user_script:3: -READONLY You can't write against a read only replica.",
    ),
    { kind: 'refused-write', reason: 'READONLY' },
    "as Redis 6 says a script's error",
  )
  for (const word of ['LOADING', 'MASTERDOWN', 'CLUSTERDOWN', 'MOVED', 'TRYAGAIN', 'NOAUTH', 'WRONGPASS', 'NOPERM']) {
    t.same(reply(`${word} whatever it says`), { kind: 'unable', reason: word })
  }
})

t.test('a key of another type is a failure of that key alone', async (t) => {
  t.same(reply('WRONGTYPE Operation against a key holding the wrong kind of value'), {
    kind: 'data',
    reason: 'WRONGTYPE',
  })
})

t.test('the reason is an error code of redis or of the system, never data that was sent', async (t) => {
  const secret = 'the-secret-argument'
  t.equal(reply(`ERR unknown command, with args beginning with: ${secret}`).reason.includes(secret), false)
  t.same(failureOf(Object.assign(new Error(`connect ${secret}`), { code: 'ECONNREFUSED' })), {
    kind: 'connection',
    reason: 'ECONNREFUSED',
  })
  t.same(failureOf(Object.assign(new Error(secret), { code: 'ETIMEDOUT' })), { kind: 'timeout', reason: 'timed out' })
  t.same(failureOf(new Error(`Connection is closed. ${secret}`)), { kind: 'connection', reason: 'connection lost' })
  t.same(failureOf(secret), { kind: 'unable', reason: 'unknown' })
})
