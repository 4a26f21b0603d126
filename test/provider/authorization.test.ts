import fc from 'fast-check'
import t from 'tap'
import {
  type AuthorizationConfig,
  authorizationParameters,
  authorizationUrl,
} from '../../src/provider/authorization.ts'
import { errorResponseCode, judgeCallbackQuery, judgeIssuer } from '../../src/provider/callback-query.ts'
import type { LoginSecrets } from '../../src/provider/port.ts'
import { anyText } from '../support/any-text.ts'
import { anyQuery } from '../support/any-url.ts'

const LOGIN = {
  state: 'the-state',
  nonce: 'the-nonce',
  codeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  redirectUri: 'https://app.test/oauth2/callback',
}
const urlOf = (
  endpoint: string,
  config: AuthorizationConfig,
  login: LoginSecrets,
  extra?: Readonly<Record<string, string>>,
) => authorizationUrl(endpoint, authorizationParameters(config, login, extra))
const PLAIN = { clientId: 'app', scopes: ['email', 'profile'], pkce: true, authorizationParams: {} }

t.test('the request has exactly what OAuth 2.0 with PKCE asks for (RFC 7636 appendix B)', async (t) => {
  const url = urlOf('https://p.test/authorize?tenant=1', PLAIN, LOGIN)
  t.same(Object.fromEntries(url.searchParams), {
    tenant: '1',
    response_type: 'code',
    client_id: 'app',
    redirect_uri: LOGIN.redirectUri,
    scope: 'email profile',
    state: LOGIN.state,
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  })
  t.notMatch(url.href, LOGIN.codeVerifier)
})

t.test('a nonce is sent to OpenID Connect providers only, a challenge where PKCE is on', async (t) => {
  const openid = { ...PLAIN, issuer: 'https://p.test', scopes: ['openid'], pkce: false }
  const query = urlOf('https://p.test/a', openid, LOGIN).searchParams
  t.equal(query.get('nonce'), LOGIN.nonce)
  t.notOk(query.has('code_challenge'))
  t.notOk(urlOf('https://p.test/a', PLAIN, LOGIN).searchParams.has('nonce'))
})

t.test('configured and extra parameters are sent, but never replace a security one', async (t) => {
  const evil = {
    state: 'x',
    redirect_uri: 'https://evil.test',
    response_type: 'token',
    code_challenge: 'x',
    nonce: 'x',
  }
  const config = { ...PLAIN, pkce: false, authorizationParams: { ...evil, prompt: 'login', acr_values: 'a' } }
  const query = urlOf('https://p.test/a', config, LOGIN, {
    ...evil,
    response_mode: 'form_post',
    acr_values: 'b',
  }).searchParams
  t.equal(query.get('state'), LOGIN.state)
  t.equal(query.get('redirect_uri'), LOGIN.redirectUri)
  t.equal(query.get('response_type'), 'code')
  t.equal(query.get('prompt'), 'login')
  t.equal(query.get('acr_values'), 'b')
  for (const name of ['code_challenge', 'nonce', 'response_mode']) t.notOk(query.has(name), name)
})

t.test('a code is printable ASCII (RFC 6749 A.11)', async () => {
  fc.assert(
    fc.property(anyText({ minLength: 1, maxLength: 50 }), (code) => {
      const judged = judgeCallbackQuery(new URLSearchParams({ state: 's', code }), 's')
      const visible = [...code].every((character) => character >= ' ' && character <= '~')
      return visible ? judged.kind === 'code' && judged.code === code : judged.kind === 'refused'
    }),
  )
})

t.test('a callback with code and the right state is taken', async (t) => {
  const params = new URLSearchParams({ code: 'c', state: 's', iss: 'https://p.test', session_state: 'x' })
  t.same(judgeCallbackQuery(params, 's'), { kind: 'code', code: 'c', iss: 'https://p.test' })
})

t.test('a missing, empty, doubled, foreign or 8 KB state is refused as such', async (t) => {
  for (const query of [
    'code=c',
    'code=c&state=',
    'code=c&state=s&state=s',
    'code=c&state=t',
    `code=c&state=${'s'.repeat(8192)}`,
  ]) {
    t.match(
      judgeCallbackQuery(new URLSearchParams(query), 's'),
      { kind: 'refused', code: 'PST_LOGIN_STATE' },
      query.slice(0, 40),
    )
  }
  t.match(judgeCallbackQuery(new URLSearchParams('code=c&state='), ''), { code: 'PST_LOGIN_STATE' })
})

t.test('a missing, doubled or overlong code and answers that were not asked for are refused', async (t) => {
  for (const query of [
    '',
    '&code=',
    '&code=a&code=b',
    `&code=${'c'.repeat(5000)}`,
    '&code=a%00b',
    '&code=a%0D%0Ab',
    '&code=%C3%BC',
    '&code=a%7F',
    '&code=c&iss=a&iss=b',
    '&code=c&error=a&error=b',
    '&code=c&id_token=x',
    '&response=x',
  ]) {
    t.match(
      judgeCallbackQuery(new URLSearchParams(`state=s${query}`), 's'),
      { kind: 'refused', code: 'PST_LOGIN_CALLBACK' },
      query.slice(0, 40),
    )
  }
})

t.test('access_denied has another error code than other errors', async (t) => {
  t.match(judgeCallbackQuery(new URLSearchParams('state=s&error=access_denied&code=c'), 's'), {
    kind: 'error',
    error: 'access_denied',
  })
  t.match(judgeCallbackQuery(new URLSearchParams('state=s&error=<script>'), 's'), {
    kind: 'error',
    error: 'unreadable',
  })
  t.equal(errorResponseCode('access_denied'), 'PST_LOGIN_DENIED')
  for (const error of ['temporarily_unavailable', 'server_error', 'invalid_scope', 'login_required', 'unreadable']) {
    t.equal(errorResponseCode(error), 'PST_LOGIN_FAILED', error)
  }
})

t.test('iss: right, wrong, missing, and missing where promised (RFC 9207)', async (t) => {
  const issuer = { issuer: 'https://p.test' }
  const byHand = { authorizationEndpoint: 'https://p.test/authorize' }
  t.equal(judgeIssuer('https://p.test', issuer, true), undefined)
  t.equal(judgeIssuer(undefined, issuer, false), undefined)
  t.match(judgeIssuer(undefined, issuer, true), { code: 'PST_LOGIN_ISSUER' })
  t.match(judgeIssuer('https://p.test/', issuer, false), { code: 'PST_LOGIN_ISSUER' })
  t.equal(judgeIssuer('https://p.test', byHand, false), undefined)
  for (const iss of ['https://evil.test', 'https://p.test.evil.test', 'data:x', 'x']) {
    t.match(judgeIssuer(iss, byHand, false), { code: 'PST_LOGIN_ISSUER' }, iss)
  }
})

t.test("no query makes the check throw or accept another login's state", async () => {
  fc.assert(
    fc.property(anyQuery(), (query) => {
      const params = new URLSearchParams(query)
      params.delete('state')
      return judgeCallbackQuery(params, 'the-state').kind === 'refused'
    }),
  )
})
