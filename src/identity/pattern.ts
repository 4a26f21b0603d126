import { LRUCache } from 'lru-cache'
import { RE2JS, RE2JSException } from 're2js'

/** A regular expression that is tested in linear time, so that a claim cannot block the gateway. */
export interface Pattern {
  /** @throws RangeError for a text of more than 4,096 characters. */
  test(text: string): boolean
}

/** Characters. */
const LONGEST_PATTERN = 500
const LONGEST_TEXT = 4_096

const compiled = new LRUCache<string, Pattern | string>({ max: 1_000 })

/**
 * Compiles RE2 syntax, as CEL's `matches` uses (CEL specification, "Regular Expressions"). Returns a text if the
 * pattern is wrong.
 */
export function compilePattern(source: string): Pattern | string {
  let pattern = compiled.get(source)
  if (pattern === undefined) {
    pattern = compile(source)
    compiled.set(source, pattern)
  }
  return pattern
}

function compile(source: string): Pattern | string {
  if (source.length > LONGEST_PATTERN) return `longer than ${LONGEST_PATTERN} characters`
  try {
    const expression = RE2JS.compile(source)
    return {
      test(text) {
        if (text.length > LONGEST_TEXT) throw new RangeError('the text is too long')
        return expression.test(text)
      },
    }
  } catch (error) {
    if (error instanceof RE2JSException) return error.message.replace(/^error parsing regexp: /, '')
    throw error
  }
}
