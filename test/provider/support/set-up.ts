import type { Test } from 'tap'
import type { ProviderConfig } from '../../../src/config/config.ts'
import type { ProviderEvent } from '../../../src/provider/context.ts'
import { createProvider } from '../../../src/provider/oauth.ts'
import type { Grant, LoginSecrets, Provider } from '../../../src/provider/port.ts'
import { hostileProvider, LOGIN } from './hostile-provider.ts'

/** A hostile provider and ours against it, with a clock that the test moves. */
export async function setUp(t: Test, change: (url: string) => Partial<ProviderConfig> = () => ({})) {
  const hostile = await hostileProvider()
  const events: ProviderEvent[] = []
  let now = Date.now()
  const provider = createProvider(hostile.config(change(hostile.url)), {
    clock: () => now,
    onEvent: (event) => events.push(event),
  })
  t.teardown(async () => {
    await provider.close()
    await hostile.close()
  })
  return {
    hostile,
    provider,
    events,
    now: () => now,
    pass(span: number) {
      now += span
    },
  }
}

/** Judges a callback and redeems its code, as the endpoint does. */
export async function finish(
  provider: Provider,
  callback: URLSearchParams,
  login: LoginSecrets = LOGIN,
): Promise<Grant> {
  return await provider.exchange(await provider.judgeCallback(callback, login), login)
}
