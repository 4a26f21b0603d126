import fc from 'fast-check'
import t from 'tap'
import { PosternError } from '../../src/errors.ts'
import { CircuitBreaker, CircuitBreakers } from '../../src/provider/circuit-breaker.ts'

const away = (details = {}) => new PosternError('PST_PROVIDER_UNAVAILABLE', { reason: 'no answer', ...details })
const rejected = new PosternError('PST_PROVIDER_REJECTED', { oauthError: 'invalid_client' })

function setUp({ random = 1 } = {}) {
  let now = 0
  const changes: string[] = []
  const circuit = new CircuitBreaker({
    clock: () => now,
    random: () => random,
    onChange: (state, reason) => changes.push(reason === undefined ? state : `${state}: ${reason}`),
  })
  let calls = 0
  const call = (error?: Error) =>
    circuit
      .run(async () => {
        calls += 1
        if (error !== undefined) throw error
      })
      .then(
        () => 'answered',
        (thrown: PosternError) => thrown,
      )
  return {
    circuit,
    changes,
    call,
    calls: () => calls,
    pass: (span: number) => {
      now += span
    },
    async open(openings = 1) {
      for (let failures = 0; failures < 5; failures++) await call(away())
      for (let more = 1; more < openings; more++) {
        now += 60_000
        await call(away())
      }
    },
  }
}

t.test('five failures in a row open it; a success in between begins anew', async (t) => {
  const { circuit, call, changes } = setUp()
  for (const error of [away(), away(), away(), away(), undefined, away(), away(), away(), away()]) await call(error)
  t.equal(circuit.state, 'closed')
  await call(away())
  t.equal(circuit.state, 'open')
  t.same(changes, ['open: no answer'])
  t.equal(circuit.reason, 'no answer')
})

t.test('while it is open no call is let through, and each error says for how long', async (t) => {
  const { open, call, calls, pass, circuit } = setUp()
  await open()
  pass(400)
  t.match(await call(), { code: 'PST_PROVIDER_UNAVAILABLE', details: { retryAfter: 600, facts: { circuit: 'open' } } })
  t.throws(() => circuit.admit(), { code: 'PST_PROVIDER_UNAVAILABLE' })
  t.equal(calls(), 5)
  t.equal(circuit.wait(), 600)
})

t.test(
  'a probe that hangs keeps the next one back for four seconds, and says nothing once another has succeeded',
  async (t) => {
    const { circuit, open, pass, call } = setUp()
    await open()
    pass(1_000)
    let fail: (error: Error) => void = () => undefined
    const hanging = circuit.run(() => new Promise((_resolve, reject) => (fail = reject))).catch(() => undefined)
    pass(3_999)
    t.match(await call(), { code: 'PST_PROVIDER_UNAVAILABLE', details: { retryAfter: 1_000 } })
    pass(1)
    t.equal(await call(), 'answered')
    t.equal(circuit.state, 'closed')
    fail(away())
    await hanging
    t.equal(circuit.state, 'closed')
  },
)

t.test('`observe` makes the call in any state, and its outcome counts', async (t) => {
  const { circuit, open, changes } = setUp()
  const observe = (error?: Error) =>
    circuit.observe(async () => (error === undefined ? 'answered' : Promise.reject(error))).catch(() => 'failed')
  for (let failures = 0; failures < 20; failures += 1) t.equal(await observe(away()), 'failed')
  t.equal(circuit.state, 'open')
  t.same(changes, ['open: no answer'], 'told once')
  t.equal(await observe(), 'answered')
  t.equal(circuit.state, 'closed')
  await open()
  t.equal(await observe(rejected), 'failed')
  t.equal(circuit.state, 'closed', 'an answer is an answer')
})

t.test('`observeSuccess` counts only a success', async (t) => {
  const { circuit, open, call } = setUp()
  const observeSuccess = (error?: Error) =>
    circuit.observeSuccess(async () => (error === undefined ? 'granted' : Promise.reject(error))).catch(() => 'failed')
  for (let failures = 0; failures < 20; failures += 1) await observeSuccess(away({ providerStatus: 500 }))
  t.equal(circuit.state, 'closed')
  for (const error of [away(), away(), away(), away()]) await call(error)
  await observeSuccess(rejected)
  await call(away())
  t.equal(circuit.state, 'open', 'a refused code is no success')
  await open()
  t.equal(await observeSuccess(), 'granted')
  t.equal(circuit.state, 'closed')
})

t.test('after the pause one probe; its success closes the circuit', async (t) => {
  const { circuit, open, pass, call, changes } = setUp()
  await open()
  pass(1_000)
  t.equal(circuit.state, 'half-open')
  t.equal(circuit.wait(), undefined)
  let answer: () => void = () => undefined
  const probe = circuit.run(() => new Promise<void>((resolve) => (answer = resolve)))
  t.match(await call(), { code: 'PST_PROVIDER_UNAVAILABLE' }, 'only one')
  answer()
  await probe
  t.equal(circuit.state, 'closed')
  t.equal(await call(), 'answered')
  t.same(changes, ['open: no answer', 'half-open: no answer', 'closed'])
})

t.test('a probe that fails opens it again, each time for twice as long, up to four seconds', async (t) => {
  const { circuit, open, pass, call } = setUp()
  await open()
  const pauses = [circuit.wait()]
  for (let probe = 0; probe < 7; probe++) {
    pass(circuit.wait() ?? 0)
    await call(away())
    pauses.push(circuit.wait())
  }
  t.same(
    pauses,
    [1, 2, 4, 4, 4, 4, 4, 4].map((seconds) => seconds * 1000),
  )
})

t.test('the pause is spread, and Retry-After is honoured up to a minute', async (t) => {
  const { circuit, open } = setUp({ random: 0 })
  await open()
  t.equal(circuit.wait(), 500)
  const told = setUp()
  for (let failures = 0; failures < 5; failures++) await told.call(away({ providerStatus: 429, retryAfter: 20_000 }))
  t.equal(told.circuit.wait(), 20_000)
  const long = setUp()
  for (let failures = 0; failures < 5; failures++) await long.call(away({ retryAfter: 3_600_000 }))
  t.equal(long.circuit.wait(), 60_000)
})

t.test('an error response is a response: bad codes cannot open the circuit', async (t) => {
  for (const error of [rejected, away({ providerStatus: 400 }), new PosternError('PST_PROVIDER_ANSWER_REFUSED')]) {
    const { circuit, call } = setUp()
    for (let turn = 0; turn < 20; turn++) await call(error)
    t.equal(circuit.state, 'closed', error.code)
  }
  for (const providerStatus of [429, 500, 503, undefined]) {
    const { circuit, call } = setUp()
    for (let turn = 0; turn < 5; turn++) await call(away({ providerStatus }))
    t.equal(circuit.state, 'open', `${providerStatus}`)
  }
})

t.test('errors before the provider is asked do not count', async (t) => {
  const { circuit, call } = setUp()
  const state = new PosternError('PST_LOGIN_STATE')
  for (const error of [away(), away(), away(), away(), state, away()]) await call(error)
  t.equal(circuit.state, 'open', 'it is no success')
  const probed = setUp()
  await probed.open()
  probed.pass(1_000)
  await probed.call(state)
  t.equal(probed.circuit.state, 'half-open', 'nor a probe')
  t.equal(await probed.call(), 'answered')
})

t.test('responses to calls that began before the circuit opened change nothing', async (t) => {
  const { circuit, open } = setUp()
  const late: ((error?: Error) => void)[] = []
  const asked = [1, 2].map(() =>
    circuit
      .run(() => new Promise<void>((resolve, reject) => late.push((error) => (error ? reject(error) : resolve()))))
      .catch(() => undefined),
  )
  await open()
  late[0]?.()
  late[1]?.(away())
  await Promise.all(asked)
  t.equal(circuit.state, 'open')
  t.equal(circuit.wait(), 1_000)
})

t.test('it never stays open longer than a minute, and never closed after five failures', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('call' as const), fails: fc.boolean() }),
    fc.record({ kind: fc.constant('pass' as const), span: fc.integer({ min: 0, max: 70_000 }) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const { circuit, call, pass, calls } = setUp()
      let row = 0
      for (const one of steps) {
        if (one.kind === 'pass') {
          pass(one.span)
          if (one.span >= 60_000 && circuit.wait() !== undefined) throw new Error('stuck')
        } else {
          const before = calls()
          await call(one.fails ? away() : undefined)
          if (calls() > before) row = one.fails ? row + 1 : 0
          if (row >= 5 && circuit.state === 'closed') throw new Error('closed in spite of failures')
        }
      }
    }),
  )
})

t.test('two circuits for each name', (t) => {
  const made: string[] = []
  const circuits = new CircuitBreakers((name, calls) => {
    made.push(`${name} ${calls}`)
    return new CircuitBreaker({ clock: Date.now })
  })
  t.equal(circuits.of('corp'), circuits.of('corp'))
  t.not(circuits.of('corp'), circuits.of('other'))
  t.same(made, ['corp login', 'corp refresh', 'other login', 'other refresh'])
  t.same([...circuits.all().keys()], ['corp', 'other'])
  t.end()
})
