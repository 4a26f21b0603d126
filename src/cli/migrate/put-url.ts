import { isLoopback } from '../../config/syntax/address.ts'
import { type Draft, literal } from './draft.ts'

/** Puts a provider's URL. Postern speaks http:// to a provider on loopback only. */
export function putUrl(draft: Draft, at: readonly string[], key: string, text: string, option: string): void {
  const path = [...at, key]
  const url = URL.parse(text)
  if (url?.protocol === 'http:' && !isLoopback(url.hostname)) {
    const why = 'it was http://, which Postern speaks to a provider on loopback only: tokens could be stolen'
    draft.change(option, path, literal(text.replace(/^http:/i, 'https:')), why)
    return
  }
  if (url?.protocol === 'http:') draft.put([...at, 'allowInsecure'], true)
  draft.carry(option, path, literal(text))
}
