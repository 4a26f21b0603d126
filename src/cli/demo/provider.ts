import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Context, Provider as OidcProvider } from 'oidc-provider'
import { COLOOP_ROUTES, coloopShape } from './coloop-shape.ts'
import { type DemoPerson, userinfo } from './people.ts'
import { chooserPage, lostPage } from './provider-page.ts'
import { type Client, providerSettings } from './provider-settings.ts'

/** Two hours, as CoLoop documents. */
const ACCESS_TOKEN_SECONDS = 7200
const SIGN_IN_PATH = '/sign-in/'

/** oidc-provider is a development dependency: an installation for production does not have it. */
export async function loadOidcProvider(): Promise<typeof import('oidc-provider') | undefined> {
  try {
    return await withoutRemarks(() => import('oidc-provider'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** Silences oidc-provider's warnings that its defaults are not for production. */
export async function withoutRemarks<T>(work: () => T | Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = () => {}
  try {
    return await work()
  } finally {
    console.warn = warn
  }
}

/**
 * The demo provider as a server that does not listen yet: it behaves as CoLoop documents, with `people` to sign in as.
 */
export async function createDemoProvider(
  { Provider, interactionPolicy }: typeof import('oidc-provider'),
  issuer: string,
  client: Client,
  people: readonly DemoPerson[],
): Promise<Server> {
  const byId = new Map(people.map((person) => [person.id, person]))
  const policy = interactionPolicy.base()
  // Always shows the sign-in page, so that the user can sign in as another person.
  policy
    .get('login')
    .checks.add(
      new interactionPolicy.Check('always', 'choose a person', ({ oidc }) => oidc.result?.login === undefined),
    )
  const settings = {
    ...providerSettings([client], ACCESS_TOKEN_SECONDS),
    routes: COLOOP_ROUTES,
    scopes: ['email', 'profile'],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false }, introspection: { enabled: true, allowedPolicy: () => true } },
    interactions: { policy, url: (_ctx: unknown, { uid }: { readonly uid: string }) => `${SIGN_IN_PATH}${uid}` },
    findAccount: (_ctx: unknown, id: string) =>
      byId.has(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined,
  }
  const provider = await withoutRemarks(() => new Provider(issuer, settings))
  provider.use(coloopShape(provider, (id) => (byId.has(id) ? userinfo(byId.get(id)!) : undefined)))
  provider.use((ctx, next) => (ctx.path.startsWith(SIGN_IN_PATH) ? signIn(provider, ctx, people) : next()))
  return createServer(provider.callback())
}

async function signIn(provider: OidcProvider, ctx: Context, people: readonly DemoPerson[]): Promise<void> {
  ctx.type = 'html'
  ctx.set('Cache-Control', 'no-store')
  try {
    await provider.interactionDetails(ctx.req, ctx.res)
  } catch {
    ctx.status = 404
    ctx.body = lostPage()
    return
  }
  if (ctx.method !== 'POST') {
    ctx.body = chooserPage(ctx.path, people)
    return
  }
  const chosen = new URLSearchParams(await text(ctx.req)).get('person')
  const result = people.some(({ id }) => id === chosen)
    ? { login: { accountId: chosen, remember: false } }
    : { error: 'access_denied', error_description: 'the person refused' }
  // interactionFinished writes the response, so Koa must not.
  ctx.respond = false
  await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false })
}
