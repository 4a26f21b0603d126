import t from 'tap'
import { Shared } from '../../src/provider/shared.ts'

/** An object that counts how often it is closed. */
function closable() {
  return {
    closed: 0,
    async close() {
      this.closed += 1
    },
  }
}

t.test('the same key gives the same object, and the last release closes it', (t) => {
  const shared = new Shared<ReturnType<typeof closable>>()
  const first = shared.acquire('a', closable)
  const second = shared.acquire('a', closable)
  t.equal(second.value, first.value)
  t.not(shared.acquire('b', closable).value, first.value)
  first.release()
  first.release()
  t.equal(first.value.closed, 0, 'a release counts once')
  second.release()
  t.equal(first.value.closed, 1)
  t.not(shared.acquire('a', closable).value, first.value, 'a closed object is not used again')
  t.end()
})

t.test('an object that cannot be made is not kept', (t) => {
  const shared = new Shared<ReturnType<typeof closable>>()
  const fail = () => {
    throw new Error('no such file')
  }
  t.throws(() => shared.acquire('a', fail), { message: 'no such file' })
  t.equal(shared.acquire('a', closable).value.closed, 0)
  t.end()
})

t.test('close ends all objects, used or not', async (t) => {
  const shared = new Shared<ReturnType<typeof closable>>()
  const { value } = shared.acquire('a', closable)
  await shared.close()
  t.equal(value.closed, 1)
})
