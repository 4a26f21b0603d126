import { isObject, type JsonValue } from '../../json.ts'
import type { Claims } from '../../session/session.ts'
import { answerRefused } from '../failures.ts'
import { readGithubList } from './github.ts'
import type { ReadSource } from './source.ts'

/** The person's primary address: GitHub's "List email addresses for the authenticated user". */
export function githubEmail({ url }: { readonly url: string }): ReadSource {
  return async ({ tokens }, client) =>
    primaryEmail(await readGithubList(url, '/user/emails', tokens.accessToken, client), client.what)
}

/** Without a primary address, the public one of the profile must not count as verified. */
export function primaryEmail(emails: readonly JsonValue[], what: string): Claims {
  for (const entry of emails) {
    const { email, primary, verified } = isObject(entry) ? entry : {}
    if (typeof email !== 'string' || typeof primary !== 'boolean' || typeof verified !== 'boolean')
      throw answerRefused(`${what} gave an email in another form`)
    if (primary) return { email, email_verified: verified }
  }
  return { email_verified: false }
}
