/** A regular expression whose test takes time proportional to the text: claims must not be able to stall the gateway. */
export interface Pattern {
  /** @throws RangeError for a text of more than 4,096 characters. */
  test(text: string): boolean
}

type Node =
  | { readonly kind: 'char'; readonly matches: (character: string) => boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number }

type State =
  | { kind: 'char'; matches: (character: string) => boolean; next: number }
  | { kind: 'start' | 'end'; next: number }
  | { kind: 'split'; next: number; other: number }
  | { kind: 'accept' }

const LONGEST = 500
const MOST_STATES = 500
/** With the bound on states this keeps the worst test in the tens of milliseconds. */
const LONGEST_TEXT = 4096
const REMEMBERED = 1000
const remembered = new Map<string, Pattern | string>()

/** Compiles the part of RE2's syntax that both it and JavaScript know; a string says what is not supported. */
export function compilePattern(source: string): Pattern | string {
  let compiled = remembered.get(source)
  if (compiled === undefined) {
    compiled = compile(source)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(source, compiled)
  }
  return compiled
}

function compile(source: string): Pattern | string {
  if (source.length > LONGEST) return `longer than ${LONGEST} characters`
  const ignoreCase = source.startsWith('(?i)')
  const body = ignoreCase ? source.slice(4) : source
  try {
    new RegExp(body, 'u')
    const states: State[] = [{ kind: 'accept' }]
    const start = assemble(new Reader(body, ignoreCase).read(), 0, states)
    return { test: (text) => run(states, start, text) }
  } catch (error) {
    return error instanceof Unsupported ? error.message : 'not a valid regular expression'
  }
}

class Unsupported extends Error {}

class Reader {
  readonly #source: string
  readonly #flags: string
  #at = 0

  constructor(source: string, ignoreCase: boolean) {
    this.#source = source
    this.#flags = ignoreCase ? 'iu' : 'u'
  }

  read(): Node {
    return this.#choice(0)
  }

  #choice(depth: number): Node {
    if (depth > 20) throw new Unsupported('groups are nested too deeply')
    const nodes = [this.#sequence(depth)]
    while (this.#source[this.#at] === '|') {
      this.#at++
      nodes.push(this.#sequence(depth))
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'choice', nodes }
  }

  #sequence(depth: number): Node {
    const nodes: Node[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      nodes.push(this.#repeated(this.#atom(depth)))
    }
    return { kind: 'sequence', nodes }
  }

  #repeated(node: Node): Node {
    const found = this.#take(/(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y)
    if (found === undefined) return node
    const [text, low, comma, high] = found
    if (text.startsWith('*')) return { kind: 'repeat', node, min: 0, max: Number.POSITIVE_INFINITY }
    if (text.startsWith('+')) return { kind: 'repeat', node, min: 1, max: Number.POSITIVE_INFINITY }
    if (text.startsWith('?')) return { kind: 'repeat', node, min: 0, max: 1 }
    const min = Number(low)
    const max = comma === '' ? min : high === '' ? Number.POSITIVE_INFINITY : Number(high)
    if (min > 100 || (max > 100 && max !== Number.POSITIVE_INFINITY))
      throw new Unsupported('repeats more than 100 times')
    return { kind: 'repeat', node, min, max }
  }

  #atom(depth: number): Node {
    if (this.#take(/\^/y)) return { kind: 'start' }
    if (this.#take(/\$/y)) return { kind: 'end' }
    if (this.#take(/\((?:\?:)?/y)) {
      if (this.#source[this.#at] === '?')
        throw new Unsupported('look-around, named groups and inline flags are not supported')
      const inner = this.#choice(depth + 1)
      this.#at++
      return inner
    }
    const atom =
      this.#take(/\[(?:[^\]\\]|\\.)*\]/sy) ??
      this.#take(/\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]+\}|p\{[^}]*\}|P\{[^}]*\})/y) ??
      this.#take(/\\[dDsSwWtnrfv.*+?^$|()[\]{}\\/-]/y) ??
      this.#take(/[^\\]/uy)
    if (atom === undefined) throw new Unsupported('back-references and this kind of escape are not supported')
    const single = new RegExp(`^${atom[0]}$`, this.#flags)
    return { kind: 'char', matches: (character) => single.test(character) }
  }

  #take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at
    const found = expression.exec(this.#source)
    if (found === null) return undefined
    this.#at += found[0].length
    return found
  }
}

/** Appends the states that match `node` and go on to `next`; returns the first of them. */
function assemble(node: Node, next: number, states: State[]): number {
  switch (node.kind) {
    case 'char':
      return add(states, { kind: 'char', matches: node.matches, next })
    case 'start':
    case 'end':
      return add(states, { kind: node.kind, next })
    case 'sequence':
      return node.nodes.reduceRight((after, part) => assemble(part, after, states), next)
    case 'choice':
      return node.nodes
        .map((part) => assemble(part, next, states))
        .reduceRight((other, part) => add(states, { kind: 'split', next: part, other }))
    case 'repeat':
      return assembleRepeat(node.node, node.min, node.max, next, states)
  }
}

function assembleRepeat(node: Node, min: number, max: number, next: number, states: State[]): number {
  let start = next
  if (max === Number.POSITIVE_INFINITY) {
    const loop: State = { kind: 'split', next: 0, other: next }
    start = add(states, loop)
    loop.next = assemble(node, start, states)
  } else {
    for (let i = min; i < max; i++)
      start = add(states, { kind: 'split', next: assemble(node, start, states), other: next })
  }
  for (let i = 0; i < min; i++) start = assemble(node, start, states)
  return start
}

function add(states: State[], state: State): number {
  if (states.length >= MOST_STATES) throw new Unsupported('too large')
  return states.push(state) - 1
}

/** Thompson's simulation: all alternatives advance together, each state at most once per character. */
function run(states: readonly State[], start: number, text: string): boolean {
  if (text.length > LONGEST_TEXT) throw new RangeError('the text is too long')
  const characters = [...text]
  let current = new Set<number>()
  for (let position = 0; position <= characters.length; position++) {
    const reached = new Set<number>()
    const pending = [start, ...current]
    while (pending.length > 0) {
      const index = pending.pop() as number
      if (reached.has(index)) continue
      reached.add(index)
      const state = states[index] as State
      if (state.kind === 'accept') return true
      if (state.kind === 'split') pending.push(state.next, state.other)
      if (state.kind === 'start' && position === 0) pending.push(state.next)
      if (state.kind === 'end' && position === characters.length) pending.push(state.next)
    }
    if (position === characters.length) return false
    current = new Set()
    for (const index of reached) {
      const state = states[index] as State
      if (state.kind === 'char' && state.matches(characters[position] as string)) current.add(state.next)
    }
  }
  return false
}
