import type { PresetName } from '../../src/config/preset-names.ts'
import type { DocumentedProvider } from './provider-stand-in.ts'

export const TENANT = '8eaef023-2b34-4da1-9baa-8bc8c9d6a490'

const rfc6749 = (error: string) => ({ status: error === 'invalid_client' ? 401 : 400, body: { error } })
const asksOffline = (query: URLSearchParams) => (query.get('scope') ?? '').split(' ').includes('offline_access')
const person = { name: 'Ada Lovelace', given_name: 'Ada', family_name: 'Lovelace' }
const openid = ['openid', 'profile', 'email']

/** What each provider documents, as far as a login, a refresh and a sign-out show it. */
export const DOCUMENTED: Readonly<Record<PresetName | 'okta-custom', DocumentedProvider>> = {
  coloop: {
    source: "CoLoop's documentation; src/cli/demo/coloop-shape.ts",
    paths: { authorize: '/oauth/authorize', token: '/oauth/token', userinfo: '/oauth/userinfo' },
    clientAuth: 'post',
    tokenAnswer: { token_type: 'bearer', expires_in: 7200, scope: 'email profile' },
    givesRefreshToken: () => true,
    rotates: false,
    userinfo: { user_id: 'user_2ada', email: 'ada@example.com', email_verified: true, ...person, username: 'ada' },
    refusal: rfc6749,
  },
  google: {
    source:
      'https://developers.google.com/identity/openid-connect/reference, https://developers.google.com/identity/protocols/oauth2/web-server',
    issuerPath: '',
    paths: {
      authorize: '/o/oauth2/v2/auth',
      token: '/token',
      userinfo: '/v1/userinfo',
      jwks: '/oauth2/v3/certs',
      revoke: '/revoke',
    },
    metadata: {
      scopes_supported: openid,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
    },
    clientAuth: 'post',
    tokenAnswer: {
      token_type: 'Bearer',
      expires_in: 3599,
      scope: 'openid https://www.googleapis.com/auth/userinfo.email https://www.googleapis.com/auth/userinfo.profile',
    },
    givesRefreshToken: (query) => query.get('access_type') === 'offline' && query.get('prompt') === 'consent',
    rotates: false,
    idToken: {
      azp: 'app',
      sub: '10769150350006150715113082367',
      hd: 'example.com',
      email: 'ada@example.com',
      email_verified: true,
    },
    userinfo: {
      sub: '10769150350006150715113082367',
      ...person,
      picture: 'https://lh3.googleusercontent.com/a',
      email: 'ada@example.com',
      email_verified: true,
      hd: 'example.com',
    },
    revokesAll: true,
    refusal: rfc6749,
  },
  entra: {
    source:
      'https://learn.microsoft.com/entra/identity-platform/: v2-protocols-oidc, id-token-claims-reference, userinfo',
    issuerPath: `/${TENANT}/v2.0`,
    paths: {
      authorize: `/${TENANT}/oauth2/v2.0/authorize`,
      token: `/${TENANT}/oauth2/v2.0/token`,
      userinfo: '/oidc/userinfo',
      jwks: `/${TENANT}/discovery/v2.0/keys`,
      logout: `/${TENANT}/oauth2/v2.0/logout`,
    },
    metadata: {
      scopes_supported: [...openid, 'offline_access'],
      subject_types_supported: ['pairwise'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    },
    clientAuth: 'post',
    tokenAnswer: { token_type: 'Bearer', expires_in: 4512, ext_expires_in: 4512, scope: 'email openid profile' },
    givesRefreshToken: asksOffline,
    rotates: true,
    idToken: {
      sub: 'OLu859SGc2Sr9ZsqbkG-QbeLgJlb41KcdiPoLYNpSFA',
      oid: 'aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb',
      tid: TENANT,
      name: 'Ada Lovelace',
      preferred_username: 'ada@example.com',
      email: 'ada@example.com',
      ver: '2.0',
      groups: ['11111111-0000-0000-0000-000000000000'],
    },
    userinfo: {
      sub: 'OLu859SGc2Sr9ZsqbkG-QbeLgJlb41KcdiPoLYNpSFA',
      ...person,
      picture: 'https://graph.microsoft.com/v1.0/me/photo/$value',
      email: 'ada@example.com',
    },
    refusal: (error) => ({
      status: error === 'invalid_client' ? 401 : 400,
      body: { error, error_description: 'AADSTS70000: …', error_codes: [70000], trace_id: 'x', correlation_id: 'y' },
    }),
  },
  okta: okta('', '/oauth2/v1'),
  'okta-custom': okta('/oauth2/default', '/oauth2/default/v1'),
  auth0: {
    source:
      'https://auth0.com/docs/api/authentication, https://auth0.com/docs/authenticate/login/logout/log-users-out-of-auth0',
    issuerPath: '/',
    paths: {
      authorize: '/authorize',
      token: '/oauth/token',
      userinfo: '/userinfo',
      jwks: '/.well-known/jwks.json',
      revoke: '/oauth/revoke',
      logout: '/oidc/logout',
    },
    metadata: { scopes_supported: [...openid, 'offline_access', 'name', 'nickname', 'picture'] },
    clientAuth: 'post',
    tokenAnswer: { token_type: 'Bearer', expires_in: 86_400, scope: 'openid profile email offline_access' },
    givesRefreshToken: asksOffline,
    rotates: false,
    idToken: { sub: 'auth0|5f7c8ec7c33c6c004bbafe82', sid: 'abc', 'https://example.com/groups': ['staff'] },
    userinfo: {
      sub: 'auth0|5f7c8ec7c33c6c004bbafe82',
      ...person,
      nickname: 'ada',
      email: 'ada@example.com',
      email_verified: true,
      updated_at: '2026-01-01T00:00:00.000Z',
    },
    refusal: (error) => ({ status: error === 'invalid_client' ? 401 : 403, body: { error } }),
  },
  keycloak: {
    source: 'https://www.keycloak.org/securing-apps/oidc-layers, and Keycloak 26.7 itself (test/e2e/keycloak.test.ts)',
    issuerPath: '/realms/staff',
    paths: {
      authorize: '/realms/staff/protocol/openid-connect/auth',
      token: '/realms/staff/protocol/openid-connect/token',
      userinfo: '/realms/staff/protocol/openid-connect/userinfo',
      jwks: '/realms/staff/protocol/openid-connect/certs',
      revoke: '/realms/staff/protocol/openid-connect/revoke',
      logout: '/realms/staff/protocol/openid-connect/logout',
      par: '/realms/staff/protocol/openid-connect/ext/par/request',
    },
    metadata: {
      scopes_supported: [...openid, 'offline_access', 'roles'],
      require_pushed_authorization_requests: false,
    },
    clientAuth: 'basic',
    tokenAnswer: {
      token_type: 'Bearer',
      expires_in: 300,
      refresh_expires_in: 1800,
      'not-before-policy': 0,
      session_state: 's',
      scope: 'openid email profile',
    },
    givesRefreshToken: (query) => !asksOffline(query),
    rotates: true,
    idToken: { sub: '5a2b0f2e-0000-0000-0000-000000000000', typ: 'ID', azp: 'app', sid: 's', acr: '1' },
    userinfo: {
      sub: '5a2b0f2e-0000-0000-0000-000000000000',
      ...person,
      preferred_username: 'ada',
      email: 'ada@example.com',
      email_verified: true,
      groups: ['/staff'],
    },
    refusal: rfc6749,
  },
  github: {
    source:
      'https://docs.github.com/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps, https://docs.github.com/rest/users/users',
    paths: { authorize: '/login/oauth/authorize', token: '/login/oauth/access_token', userinfo: '/user' },
    clientAuth: 'post',
    tokenAnswer: { token_type: 'bearer', scope: 'read:user,user:email' },
    givesRefreshToken: () => false,
    rotates: false,
    userinfo: {
      login: 'ada',
      id: 583231,
      node_id: 'MDQ6VXNlcjU4MzIzMQ==',
      type: 'User',
      site_admin: false,
      name: 'Ada Lovelace',
      company: null,
      email: null,
      public_repos: 8,
      two_factor_authentication: true,
    },
    // https://docs.github.com/rest/users/emails
    api: {
      '/user/emails': [
        { email: 'old@example.com', primary: false, verified: true, visibility: null },
        { email: 'ada@example.com', primary: true, verified: true, visibility: 'private' },
      ],
    },
    refusal: (error) => ({
      status: 200,
      body: {
        error: error === 'invalid_client' ? 'incorrect_client_credentials' : 'bad_verification_code',
        error_uri: 'x',
      },
    }),
  },
  gitlab: {
    source: 'https://docs.gitlab.com/integration/openid_connect_provider/, https://docs.gitlab.com/api/oauth2/',
    issuerPath: '',
    paths: {
      authorize: '/oauth/authorize',
      token: '/oauth/token',
      userinfo: '/oauth/userinfo',
      jwks: '/oauth/discovery/keys',
      revoke: '/oauth/revoke',
    },
    metadata: {
      scopes_supported: ['api', 'read_user', ...openid],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    },
    clientAuth: 'post',
    tokenAnswer: { token_type: 'Bearer', expires_in: 7200, scope: 'openid profile email', created_at: 1_607_635_748 },
    givesRefreshToken: () => true,
    rotates: true,
    idToken: { sub: '42', auth_time: 1_607_635_000, groups_direct: ['staff'] },
    userinfo: {
      sub: '42',
      name: 'Ada Lovelace',
      nickname: 'ada',
      preferred_username: 'ada',
      email: 'ada@example.com',
      email_verified: true,
      groups: ['staff', 'staff/admins'],
    },
    refusal: rfc6749,
  },
}

/** An authorization server at Okta: the organization's own, or a custom one. */
function okta(issuerPath: string, endpoints: string): DocumentedProvider {
  return {
    source: 'https://developer.okta.com/docs/api/openapi/okta-oauth/',
    issuerPath,
    paths: {
      authorize: `${endpoints}/authorize`,
      token: `${endpoints}/token`,
      userinfo: `${endpoints}/userinfo`,
      jwks: `${endpoints}/keys`,
      revoke: `${endpoints}/revoke`,
      logout: `${endpoints}/logout`,
    },
    metadata: { scopes_supported: [...openid, 'address', 'phone', 'offline_access', 'groups'] },
    clientAuth: 'basic',
    tokenAnswer: { token_type: 'Bearer', expires_in: 3600, scope: 'offline_access openid email profile' },
    givesRefreshToken: asksOffline,
    rotates: false,
    idToken: { sub: '00uixa271s6x7qt8I0h7', ver: 1, amr: ['pwd'], idp: '00oixa26ycdNcX0VT0h7', groups: ['IT'] },
    userinfo: {
      sub: '00uixa271s6x7qt8I0h7',
      ...person,
      preferred_username: 'ada@example.com',
      email: 'ada@example.com',
      email_verified: true,
      updated_at: 1_311_280_970,
    },
    refusal: rfc6749,
  }
}
