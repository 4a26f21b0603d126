import { Document, isMap, isSeq, type Node, type Pair, type Scalar } from 'yaml'
import { isObject } from '../../json.ts'
import type { Note, Path } from './draft.ts'

const ORDER = [
  'publicUrl',
  'listen',
  'tls',
  'prefix',
  'allowInsecure',
  'trustedProxies',
  'admin',
  'providers',
  'session',
  'identity',
  'routes',
]
const WIDTH = 110

/** The file as YAML, with every note as a comment beside its place. */
export function render(file: Readonly<Record<string, unknown>>, notes: readonly Note[]): string {
  const known = ORDER.filter((key) => file[key] !== undefined).map((key) => [key, file[key]])
  const document = new Document(Object.fromEntries(known), { aliasDuplicateObjects: false })
  const loose: Note[] = []
  const comments = new Map<Node, string[]>()
  for (const note of notes) {
    const node = note.at && nodeAt(document, file, note.at)
    if (node) comments.set(node, [...(comments.get(node) ?? []), ...commentOf(note)])
    else loose.push(note)
  }
  for (const [node, lines] of comments) node.commentBefore = lines.join('\n')
  const head = ['# Made by `postern migrate oauth2-proxy`. Read the comments, then try it with `postern check`.', '']
  const tail =
    loose.length === 0
      ? []
      : ['', '# Beside no key of this file:', '#', ...loose.flatMap(commentOf).map((line) => `#${line}`)]
  return `${head.join('\n')}\n${document.toString({ lineWidth: 0 })}${tail.join('\n')}${tail.length > 0 ? '\n' : ''}`
}

/** The key or item at the path, or at as much of it as the file has. */
function nodeAt(document: Document, file: unknown, path: Path): Node | undefined {
  let found: Node | undefined
  let holder: unknown = document.contents
  let value = file
  for (const step of path) {
    if (isMap(holder)) {
      const pair = holder.items.find(({ key }) => (key as Scalar).value === step) as Pair<Scalar, Node> | undefined
      if (!pair) break
      found = pair.key
      holder = pair.value
    } else if (isSeq(holder)) {
      const item = holder.items[step as number] as Node | undefined
      if (!item) break
      found = item
      holder = item
    } else break
    value = isObject(value) ? value[step] : undefined
  }
  return found
}

/** Where a note comes from, what became of it, and why; in lines. */
export function commentOf({ what, from, outcome, text }: Note): readonly string[] {
  const source = from === undefined ? what : `${what} (${from})`
  const said = outcome === 'carried over' ? `from ${source}` : `${outcome}: ${source}`
  return wrap(printable(text === undefined ? said : `${said}: ${text}`))
}

/** A value of the configuration must not end a comment, nor write to a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')
}

function wrap(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`${lines.length === 0 ? ' ' : '   '}${word}`)
  }
  return lines
}
