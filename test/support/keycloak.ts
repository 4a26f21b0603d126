import { randomUUID } from 'node:crypto'
import type { Test } from 'tap'
import type { Answer, Browser } from './browser.ts'

/** A running Keycloak, as `.ci/keycloak.sh` starts it. */
export const KEYCLOAK: string | undefined = process.env.POSTERN_KEYCLOAK

/** For tap's `skip`: Keycloak takes half a gigabyte and most of a minute, so `npm test` leaves these to .ci/run. */
export const unlessKeycloak: string | false = KEYCLOAK === undefined ? 'needs Keycloak: npm run test:keycloak' : false

const ADMIN = { username: 'admin', password: 'admin' }
const PASSWORD = 'a-password'

type Json = Readonly<Record<string, unknown>>

export interface Realm {
  readonly issuer: string
  /** The admin API below the realm; `path` begins with `/`. Rejects when it is refused. */
  admin(method: string, path: string, body?: unknown): Promise<unknown>
  /** The id of what the admin API lists under `path` by that name. */
  idOf(path: string, name: string): Promise<string>
  /** Fills in the login page that the browser is at. */
  signIn(browser: Browser, page: Answer, username: string): Promise<Answer>
}

/** A realm of its own with these clients, and these people in the group `staff` and `admins`; gone when the test is over. */
export async function startRealm(
  t: Test,
  about: { readonly clients: readonly Json[]; readonly people: readonly string[]; readonly settings?: Json },
): Promise<Realm> {
  if (KEYCLOAK === undefined) throw new Error('POSTERN_KEYCLOAK says where no Keycloak is')
  const name = `test-${randomUUID()}`
  const of = (path: string) => `${KEYCLOAK}/admin/realms${path}`
  const groups = ['admins', 'staff']
  await ask('POST', of(''), {
    realm: name,
    enabled: true,
    ...about.settings,
    groups: groups.map((group) => ({ name: group })),
    users: about.people.map((person) => ({
      username: person,
      email: `${person}@example.com`,
      emailVerified: true,
      firstName: person,
      lastName: 'Test',
      enabled: true,
      groups: groups.map((group) => `/${group}`),
      credentials: [{ type: 'password', value: PASSWORD }],
    })),
    clients: about.clients.map((client) => ({ protocolMappers: [groupsMapper], ...client })),
  })
  t.teardown(() => ask('DELETE', of(`/${name}`)))
  const admin = (method: string, path: string, body?: unknown) => ask(method, of(`/${name}${path}`), body)
  return {
    issuer: `${KEYCLOAK}/realms/${name}`,
    admin,
    async idOf(path, wanted) {
      const found = (await admin('GET', path)) as readonly {
        id: string
        name?: string
        username?: string
        clientId?: string
      }[]
      const one = found.find((item) => [item.name, item.username, item.clientId].includes(wanted))
      if (one === undefined) throw new Error(`there is no ${wanted} under ${path}`)
      return one.id
    },
    async signIn(browser, page, username) {
      const action = /<form[^>]* action="([^"]+)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&')
      if (action === undefined) throw new Error(`no login form: ${page.status} ${page.url}\n${page.body}`)
      return browser.navigate(action, { form: { username, password: PASSWORD } })
    },
  }
}

/** The names of a person's groups as the claim `groups`, in id tokens and userinfo. */
const groupsMapper = {
  name: 'groups',
  protocol: 'openid-connect',
  protocolMapper: 'oidc-group-membership-mapper',
  config: {
    'claim.name': 'groups',
    'full.path': 'false',
    'id.token.claim': 'true',
    'access.token.claim': 'false',
    'userinfo.token.claim': 'true',
  },
}

async function ask(method: string, url: string, body?: unknown): Promise<unknown> {
  const form = new URLSearchParams({ client_id: 'admin-cli', grant_type: 'password', ...ADMIN })
  const login = await fetch(`${KEYCLOAK}/realms/master/protocol/openid-connect/token`, { method: 'POST', body: form })
  const { access_token: token } = (await login.json()) as { readonly access_token: string }
  const response = await fetch(url, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}
