/** One `${…}` in a string. `$${` stands for `${` itself. */
export type Reference =
  | { readonly kind: 'variable'; readonly name: string; readonly fallback?: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'malformed' }

export type Part = string | Reference

const PIECE = /\$\$\{|\$\{([^}]*)(\}?)/g

/** Splits a string into plain text and references. */
export function splitReferences(text: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(PIECE)) {
    parts.push(text.slice(end, match.index))
    parts.push(match[1] === undefined ? '${' : match[2] === '' ? { kind: 'malformed' } : readReference(match[1]))
    end = match.index + match[0].length
  }
  parts.push(text.slice(end))
  return parts
}

function readReference(inside: string): Reference {
  if (inside.startsWith('file:')) {
    const path = inside.slice('file:'.length)
    return path === '' ? { kind: 'malformed' } : { kind: 'file', path }
  }
  const match = /^([A-Za-z_]\w*)(?::-([\s\S]*))?$/.exec(inside)
  if (!match) return { kind: 'malformed' }
  return { kind: 'variable', name: match[1]!, ...(match[2] !== undefined && { fallback: match[2] }) }
}

export function hasReference(text: string): boolean {
  return splitReferences(text).some((part) => typeof part !== 'string')
}

export interface Sources {
  variable(name: string): string | undefined
  /** The content of a file, or a text that says why it cannot be read. */
  file(path: string): { readonly content: string } | { readonly failure: string }
}

export type Substituted =
  | { readonly kind: 'ok'; readonly text: string }
  | { readonly kind: 'missing'; readonly faults: readonly { readonly message: string; readonly hint: string }[] }

/** Replaces every reference once: a reference inside a value stays text. */
export function substitute(text: string, sources: Sources): Substituted {
  const faults: { message: string; hint: string }[] = []
  let result = ''
  for (const part of splitReferences(text)) {
    if (typeof part === 'string') {
      result += part
    } else if (part.kind === 'malformed') {
      faults.push({
        message: 'has a `${` that is not a reference',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what people write
        hint: 'write ${NAME}, ${NAME:-default} or ${file:/path}; $${ stands for ${ itself',
      })
    } else if (part.kind === 'variable') {
      const value = sources.variable(part.name) || part.fallback
      if (value === undefined) {
        const state = sources.variable(part.name) === '' ? 'is empty' : 'is not set'
        faults.push({
          message: `the environment variable ${part.name} ${state}`,
          hint: `set it, or write \${${part.name}:-default}`,
        })
      } else {
        result += value
      }
    } else {
      const read = sources.file(part.path)
      const content = 'content' in read ? read.content.replace(/\r?\n$/, '') : undefined
      if (content) result += content
      else {
        const failure = 'failure' in read ? read.failure : 'is empty'
        faults.push({ message: `the file ${part.path} ${failure}`, hint: 'put the value there, or correct the path' })
      }
    }
  }
  return faults.length === 0 ? { kind: 'ok', text: result } : { kind: 'missing', faults }
}
