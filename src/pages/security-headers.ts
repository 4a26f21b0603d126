import { createHash } from 'node:crypto'
import { STYLE } from './style.ts'

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** Checks characters, because a URL's host may hold `;` or `,`, which would end the CSP directive. */
function checkedOrigin(text: string): string {
  const { origin } = new URL(text)
  if (!/^https?:\/\/[\w.:[\]-]+$/.test(origin)) throw new TypeError('form-action takes http(s) origins only')
  return origin
}

/**
 * The security headers of Postern's own pages.
 * @param formActionOrigins origins to which a form's POST may be redirected, such as the provider's logout endpoint:
 * Chromium applies `form-action` to such redirects too. `any`: all origins
 */
export function pageSecurityHeaders(
  formActionOrigins: readonly string[] | 'any' = [],
): Readonly<Record<string, string>> {
  const others = formActionOrigins === 'any' ? ['https:', 'http:'] : formActionOrigins.map(checkedOrigin)
  const formAction = ["'self'", ...others].join(' ')
  return {
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
    // With no-referrer, our own forms would send `Origin: null`, and sign-out checks Origin.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
  }
}

export const PAGE_SECURITY_HEADERS = pageSecurityHeaders()
