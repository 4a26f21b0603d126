import { MemoryUsedValues } from '../../src/store/memory-used-values.ts'
import { usedValuesContract } from '../contract/used-values.ts'
import { movableClock } from '../session/sample.ts'

usedValuesContract('memory', async () => {
  const time = movableClock()
  const usedValues = new MemoryUsedValues(time.clock)
  return { usedValues, other: usedValues, pass: time.pass, stop: async () => undefined }
})
