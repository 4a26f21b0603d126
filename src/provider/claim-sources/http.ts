import { fillPlaceholders } from '../../config/syntax/claim-source-url.ts'
import { PosternError } from '../../errors.ts'
import { answerRefused, unavailable } from '../failures.ts'
import { parseJson } from '../json.ts'
import type { ReadSource, SourceInput } from './source.ts'
import { verifiedEmail } from './verified-email.ts'

/** Bytes. The claims are kept in each session. */
const MAX_ANSWER = 64 * 1024

export interface HttpSourceOptions {
  readonly name: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** A JSON object of the operator's own service, as one claim. The person's tokens are not sent. */
export function httpSource({ name, url, headers }: HttpSourceOptions): ReadSource {
  return async (input, client) => {
    const { text } = await client.get(personUrl(url, input, client.what), headers)
    if (Buffer.byteLength(text) > MAX_ANSWER)
      throw answerRefused(`${client.what} sent more than ${MAX_ANSWER} bytes for one person`)
    const parsed = parseJson(text)
    if (parsed.kind === 'unreadable')
      throw unavailable(`${client.what} did not answer with JSON`, { providerStatus: 200 })
    if (parsed.kind === 'other') throw answerRefused(`${client.what} did not answer with a JSON object`)
    return { [name]: parsed.value }
  }
}

/** Such segments cannot be encoded: they lead to another path. */
const DOTS = /^(\.|%2e){1,2}$/i

/** @throws PosternError `PST_LOGIN_DENIED` when the person has no verified email, or a subject that a URL cannot hold */
export function personUrl(
  url: string,
  { subject, claims }: Pick<SourceInput, 'subject' | 'claims'>,
  what: string,
): string {
  const fill = (text: string) =>
    fillPlaceholders(text, (name) => encoded(name === 'subject' ? subject : verifiedEmail(claims, what), what))
  const [path = ''] = url.split('?', 1)
  for (const segment of path.split('/')) {
    if (segment.includes('{') && DOTS.test(fill(segment))) throw unusable(what)
  }
  return fill(url)
}

function encoded(value: string, what: string): string {
  if (!value.isWellFormed()) throw unusable(what)
  return encodeURIComponent(value)
}

function unusable(what: string): PosternError {
  const reason = `the person's subject or email cannot stand in the URL of ${what}`
  return new PosternError('PST_LOGIN_DENIED', { reason })
}
