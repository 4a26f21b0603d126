import t from 'tap'
import { accountPrompt } from '../../src/provider/account-prompt.ts'

t.test('a choice of accounts where the provider has one, else a new login', async (t) => {
  t.equal(accountPrompt('https://id.example.com/authorize', ['none', 'login', 'select_account']), 'select_account')
  t.equal(accountPrompt('https://accounts.google.com/o/oauth2/v2/auth', undefined), 'select_account')
  t.equal(accountPrompt('https://login.microsoftonline.com/t/oauth2/v2.0/authorize', undefined), 'select_account')
  t.equal(accountPrompt('https://github.com/login/oauth/authorize', undefined), 'select_account')
  t.equal(accountPrompt('https://id.example.com/authorize', ['none', 'login', 'consent']), 'login')
  t.equal(accountPrompt('https://id.example.com/authorize', undefined), 'login')
  t.equal(accountPrompt('not a URL', 'login'), 'login')
})
