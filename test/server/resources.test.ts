import t from 'tap'
import type { Config } from '../../src/config/config.ts'
import { Issuers } from '../../src/provider/issuers.ts'
import type { OAuthProvider } from '../../src/provider/oauth.ts'
import type { Providers } from '../../src/provider/providers.ts'
import { acquireResources } from '../../src/server/resources.ts'
import { Upstreams } from '../../src/upstream/upstreams.ts'
import { sampleRoute } from '../route/sample.ts'

/** Counts who holds which provider. @param missing a provider that cannot be had */
function countedProviders(missing?: string) {
  const held = new Map<string, number>()
  const add = (name: string, by: number) => held.set(name, (held.get(name) ?? 0) + by)
  const providers = {
    acquire({ name }: { readonly name: string }) {
      if (name === missing) throw new Error(`no ${name}`)
      add(name, 1)
      return { value: { name } as OAuthProvider, release: () => add(name, -1) }
    },
  } as unknown as Providers
  return { providers, held: () => Object.fromEntries(held) }
}

const configOf = (urls: readonly string[], names: readonly string[]) =>
  ({
    routes: urls.map((url) => sampleRoute({ upstream: { ...sampleRoute().upstream, urls: [url] } })),
    providers: names.map((name) => ({ name })),
  }) as unknown as Config

const issuers = new Issuers(Date.now)

t.test('every route has its upstream and every name its provider', async (t) => {
  const upstreams = new Upstreams()
  t.teardown(() => upstreams.destroy())
  const { providers, held } = countedProviders()
  const config = configOf(['http://127.0.0.1:1', 'http://127.0.0.1:2', 'http://127.0.0.1:1'], ['a', 'b'])
  const {
    upstreams: opened,
    providers: acquired,
    release,
  } = acquireResources(config, { upstreams, providers, issuers })
  const [one, two, again] = config.routes.map((route) => opened.get(route))
  t.equal(one?.host, '127.0.0.1:1')
  t.equal(two?.host, '127.0.0.1:2')
  t.equal(again, one, 'routes to the same upstream share its connections')
  t.same([...acquired.keys()], ['a', 'b'])
  release()
  release()
  t.same(held(), { a: 0, b: 0 }, 'given back once')
})

t.test('an open upstream outlives its generation while another one uses it', async (t) => {
  const upstreams = new Upstreams()
  t.teardown(() => upstreams.destroy())
  const { providers } = countedProviders()
  const config = configOf(['http://127.0.0.1:1'], [])
  const acquire = () => acquireResources(config, { upstreams, providers, issuers })
  const [former, next] = [acquire(), acquire()]
  const upstream = former.upstreams.get(config.routes[0]!)
  former.release()
  t.equal(next.upstreams.get(config.routes[0]!), upstream)
  t.equal(acquire().upstreams.get(config.routes[0]!), upstream)
})

t.test('when one cannot be had, none is kept', async (t) => {
  const released: string[] = []
  const upstreams = new (class extends Upstreams {
    override release(upstream: Parameters<Upstreams['release']>[0]): void {
      released.push(upstream.host)
      super.release(upstream)
    }
  })()
  t.teardown(() => upstreams.destroy())
  const { providers, held } = countedProviders('b')
  const config = configOf(['http://127.0.0.1:1', 'http://127.0.0.1:2'], ['a', 'b'])
  t.throws(() => acquireResources(config, { upstreams, providers, issuers }), { message: 'no b' })
  t.same(released, ['127.0.0.1:1', '127.0.0.1:2'])
  t.same(held(), { a: 0 })
})
