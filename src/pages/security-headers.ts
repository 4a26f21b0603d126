import { createHash } from 'node:crypto'
import { STYLE } from './style.ts'

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** A `;` or `,` would end the directive, and a URL's host may hold either. */
function checkedOrigin(text: string): string {
  const { origin } = new URL(text)
  if (!/^https?:\/\/[\w.:[\]-]+$/.test(origin)) throw new TypeError('form-action takes http(s) origins only')
  return origin
}

/**
 * The headers of every page of ours.
 *
 * `formActionOrigins`: origins that the answer to a form's POST may redirect to, such as the provider's logout endpoint
 * (Chromium holds redirects after a POST to `form-action` too).
 */
export function pageSecurityHeaders(formActionOrigins: readonly string[] = []): Readonly<Record<string, string>> {
  const formAction = ["'self'", ...formActionOrigins.map(checkedOrigin)].join(' ')
  return {
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
    // Not no-referrer: that would make our own forms send `Origin: null`, and sign-out checks Origin.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
  }
}

export const PAGE_SECURITY_HEADERS = pageSecurityHeaders()
