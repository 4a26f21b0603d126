import t from 'tap'
import { deviceName } from '../../src/pages/device-name.ts'

t.test('a User-Agent is told in words', async (t) => {
  const windows =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
  t.equal(deviceName(windows), 'Chrome on Windows')
  t.equal(deviceName(`${windows} Edg/140.0.0.0`), 'Edge on Windows')
  t.equal(
    deviceName(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    ),
    'Safari on iPhone',
  )
  t.equal(
    deviceName('Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0'),
    'Firefox on macOS',
  )
})

t.test('an unknown one is shown as it is, bounded', async (t) => {
  t.equal(deviceName('curl/8.0'), 'curl/8.0')
  t.equal(deviceName('x'.repeat(8000)).length, 61)
  t.equal(deviceName(undefined), 'Unknown device')
})
