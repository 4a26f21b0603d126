import type { PublicUrl } from '../route/public-url.ts'
import { child, type Pointer } from './finding.ts'
import { parsePublicUrl } from './syntax/url.ts'

/** The valid public URLs with their places. `publicUrl` is one URL or a list. */
export function publicUrlsOf(
  written: string | readonly (string | undefined)[] | undefined,
): readonly (readonly [Pointer, PublicUrl])[] {
  const texts =
    typeof written === 'string'
      ? [['/publicUrl', written] as const]
      : (written ?? []).map((text, index) => [child('/publicUrl', index), text] as const)
  return texts.flatMap(([at, text]) => {
    const parsed = text === undefined ? undefined : parsePublicUrl(text)
    return parsed?.ok ? [[at, parsed.value] as const] : []
  })
}
