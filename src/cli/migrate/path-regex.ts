import { parseRoutePath } from '../../config/syntax/path.ts'

export interface PathMatch {
  readonly path: string
  readonly exact: boolean
  /** What the regular expression matches and this does not. */
  readonly difference?: string
  /** A path that this matches and the regular expression does not. */
  readonly butNot?: string
}

/** Characters that mean themselves. A dot without a repetition is taken for a dot. */
const PLAIN = /^(?:[^.*+?()[\]{}|^$\\]|\.(?![*+?{])|\\[-./_~!@%&=,;:#+$*?()[\]{}|^\\])*/
const SEGMENTS = 'whole segments are matched, so a longer name that only begins like it is not among it'
const UNREADABLE = 'only a plain path, or a group of plain alternatives, can be a route'

/**
 * The paths of a regular expression that is a path from its begin, with one group of alternatives at most. A text says
 * why there are none: routes have no regular expressions.
 */
export function pathsOf(regex: string): readonly PathMatch[] | string {
  if (!regex.startsWith('^')) return 'it matches anywhere in the path, and a route has a path from its begin'
  const matches = expanded(regex.slice(1))?.map(pathOf)
  if (matches === undefined || matches.includes(undefined)) return UNREADABLE
  return matches.flatMap((some) => some ?? [])
}

const REST = /^\((?:\?:)?(?:\/\|\$|\$\|\/)\)$|^\((?:\?:)?\/\.\*\)\?\$?$/

/** `a(b|c)d` as `abd` and `acd`. */
function expanded(text: string): readonly string[] | undefined {
  const before = PLAIN.exec(text)![0]
  const rest = text.slice(before.length)
  const group = REST.test(rest) ? null : /^\((?:\?:)?([^()]*)\)(?![*+?{])/.exec(rest)
  if (!group) return [text]
  const options = group[1]!.split('|')
  if (options.length > 20 || options.some((option) => PLAIN.exec(option)![0] !== option)) return undefined
  return options.map((option) => `${before}${option}${rest.slice(group[0].length)}`)
}

function pathOf(text: string): readonly PathMatch[] | undefined {
  const escaped = PLAIN.exec(text)![0]
  const path = escaped.replace(/\\(.)/g, '$1')
  const end = text.slice(escaped.length)
  if (!parseRoutePath(path).ok || path.includes('%')) return undefined
  const difference = /(?:^|[^\\])\./.test(escaped) ? 'a dot means a dot' : undefined
  const one = (match: PathMatch): PathMatch => ({ ...(difference !== undefined && { difference }), ...match })
  const folder = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : undefined
  if (end === '$') return [one({ path, exact: true })]
  if (folder !== undefined && end === '?$') return [one({ path: folder, exact: true }), one({ path, exact: true })]
  if (folder !== undefined && end === '?') return [one({ path: folder, exact: false, difference: SEGMENTS })]
  if (end === '' || end === '.*' || end === '.*$') {
    if (path === '/') return [one({ path, exact: false })]
    if (folder !== undefined) return [one({ path: folder, exact: false, butNot: folder })]
    return [one({ path, exact: false, difference: SEGMENTS })]
  }
  return REST.test(end) && folder === undefined && path !== '/' ? [one({ path, exact: false })] : undefined
}
