import { FileSchema } from '../src/config/schema/file.ts'
import { nodeOf, type SchemaNode } from '../src/config/schema-walk.ts'

const INTRODUCTION = `# Configuration

Generated from src/config/schema/ by \`node .ci/generate.ts\`. config/ has annotated examples.

- \`\${NAME}\`, \`\${NAME:-default}\` and \`\${file:/path}\` (less one trailing newline) work in every string value. A missing or empty one is an
  error; \`\${NAME:-}\` is an empty string on purpose. \`$\${\` stands for \`\${\` itself. Substitution happens once, after the YAML was read: a
  value can never bring in YAML or another reference. Without quotes, \`\${NAME}\` may also stand for a whole number, true or false.
- Durations are \`250ms\`, \`30s\`, \`15m\`, \`12h\`, \`7d\`; sizes \`64KB\`, \`10MB\` (1024 bytes to the KB).
- Relative paths start at the configuration file's directory.
- Anchors and aliases work; merge keys (\`<<\`) and tags do not. A key without a value is an error: leave the key out.
`

/** docs/reference/configuration.md: every key of the schema. */
export function configurationReference(): string {
  const sections: string[] = [INTRODUCTION]
  section('The file', '', nodeOf(FileSchema), sections)
  return `${sections.join('\n')}`
}

function section(title: string, path: string, schema: SchemaNode, sections: string[]): void {
  const below: (() => void)[] = []
  const lines: string[] = []
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    const full = path === '' ? key : `${path}.${key}`
    const optional = inner.default !== undefined || !schema.required?.includes(key)
    lines.push(`| \`${key}\` | ${kind(inner)} | ${fallback(inner, optional)} | ${text(inner)} |`)
    for (const [suffix, object] of objects(inner)) {
      below.push(() => section(`\`${full}${suffix}\``, `${full}${suffix}`, object, sections))
    }
  }
  sections.push(
    `## ${title}\n\n| key | kind | default | what it does |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`,
  )
  for (const make of below) make()
}

/** The maps inside a key, each with how its path goes on. */
function objects(schema: SchemaNode): readonly (readonly [string, SchemaNode])[] {
  if (schema.anyOf) {
    return schema.anyOf.flatMap((branch) => {
      const name = branch.properties?.['kind']?.const
      return objects(branch).map(
        ([suffix, object]) => [name === undefined ? suffix : `${suffix} (${String(name)})`, object] as const,
      )
    })
  }
  if (schema.items) return objects(schema.items).map(([suffix, object]) => [`[]${suffix}`, object] as const)
  const values = Object.values(schema.patternProperties ?? {})[0]
  if (values) return objects(values).map(([suffix, object]) => [`.<name>${suffix}`, object] as const)
  return schema.properties ? [['', schema] as const] : []
}

function kind(schema: SchemaNode): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(kind))].join(' or ')
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.items) return `list of ${kind(schema.items)}`
  if (schema['syntax'] === 'duration' || schema['syntax'] === 'size') return String(schema['syntax'])
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    integer: 'whole number',
    boolean: 'true, false',
    object: 'map',
  }
  return words[schema.type ?? ''] ?? schema.type ?? 'text'
}

function fallback(schema: SchemaNode, optional: boolean): string {
  if (!optional) return '**required**'
  if (schema.default === undefined) return ''
  const keys = typeof schema.default === 'object' && schema.default !== null ? Object.keys(schema.default) : ['']
  return keys.length === 0 && !Array.isArray(schema.default)
    ? 'see below'
    : `\`${JSON.stringify(schema.default).replace(/^"(.*)"$/, '$1')}\``
}

function text(schema: SchemaNode): string {
  const least = schema['atLeast'] ?? schema['minimum']
  const most = schema['atMost'] ?? schema['maximum']
  const bounds = [
    ...(least === undefined ? [] : [`at least ${String(least)}`]),
    ...(most === undefined ? [] : [`at most ${String(most)}`]),
  ]
  return [schema.description ?? '', bounds.length > 0 ? ` (${bounds.join(', ')})` : ''].join('').replace(/\|/g, '\\|')
}
