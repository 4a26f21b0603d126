import { MemoryOnce } from '../../src/store/memory-once.ts'
import { onceContract } from '../contract/once.ts'
import { movableClock } from '../session/sample.ts'

onceContract('memory', async () => {
  const time = movableClock()
  const once = new MemoryOnce(time.clock)
  return { once, other: once, pass: time.pass, stop: async () => undefined }
})
