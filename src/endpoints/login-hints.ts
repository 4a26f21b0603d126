const LONGEST = 512
/** No control, formatting or unassigned characters. */
const PLAIN_TEXT = /^\P{C}+$/u

/**
 * The parameters of a request to `/start` or `/sign-in` that are passed on to the provider.
 * One that is doubled, too long or has unusual characters is left out, because a login works without hints.
 *
 * @param allowed a provider's `loginHints`
 */
export function loginHintsOf(query: URLSearchParams, allowed: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    allowed.flatMap((name) => {
      const [value = '', ...more] = query.getAll(name)
      return more.length === 0 && value.length <= LONGEST && PLAIN_TEXT.test(value) ? [[name, value]] : []
    }),
  )
}
