import type { Test } from 'tap'
import { type Gateway, startGateway } from './gateway.ts'

/** A real gateway without sign-in: what is tested is the way to the upstream. */
export async function openGateway(
  t: Test,
  routes: readonly Readonly<Record<string, unknown>>[],
  options: { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Gateway> {
  const gateway = await startGateway(
    {
      providers: { coloop: { preset: 'coloop', clientId: 'app' } },
      session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
      log: { level: 'warn' },
      routes: routes.map((route) => ({ path: '/', auth: 'none', ...route })),
    },
    options,
  )
  t.teardown(() => gateway.kill())
  return gateway
}
