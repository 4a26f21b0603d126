import t from 'tap'
import { parse } from 'yaml'
import { fillDefaults } from '../../src/config/defaults.ts'
import { fileSchema } from '../../src/config/generated/schema.js'
import { resolveConfig } from '../../src/config/resolve.ts'
import type { ConfigFile } from '../../src/config/schema/file.ts'
import type { SchemaNode } from '../../src/config/schema-walk.ts'
import { isObject } from '../../src/json.ts'
import { SECRET } from './sample.ts'

/** `load.ts` reads these itself: it hashes their files. */
const READ_ELSEWHERE = ['.plugins']

const file = (store: string) => `
publicUrl: https://app.example.com
tls: { certFile: a, keyFile: b }
providers: { corp: { issuer: https://id.example.com, clientId: a } }
session: { secrets: [${SECRET}], store: ${store} }
routes:
  - path: { exact: / }
    upstream:
      urls: [https://127.0.0.1]
      healthCheck: { path: /healthz }
      tls: { caFile: a }
`
/** Each map of the schema is in one of these. The keys that hold no map need not be. */
const FILES = [
  '{ kind: memory }',
  '{ kind: cookie }',
  '{ kind: redis, url: "redis://a", tls: { caFile: a }, sentinel: { name: a, nodes: [a] }, cluster: { nodes: [a] } }',
].map(file)

/** Every key that works in this version, as a path: `.routes[].path.exact`, `.providers.*.issuer`. */
function keysOf(schema: SchemaNode, at = ''): readonly string[] {
  const children = [
    ...Object.entries(schema.properties ?? {}).map(([key, child]) => [`${at}.${key}`, child] as const),
    ...Object.values(schema.patternProperties ?? {}).map((child) => [`${at}.*`, child] as const),
    ...(schema.items === undefined ? [] : [[`${at}[]`, schema.items] as const]),
  ]
  return [
    ...(schema.anyOf ?? []).flatMap((branch) => keysOf(branch, at)),
    ...children.flatMap(([path, child]) => (isPlanned(child) ? [] : [path, ...keysOf(child, path)])),
  ]
}

function isPlanned({ planned }: SchemaNode): boolean {
  return isObject(planned) && Object.keys(planned).length === 0
}

/** Notes in `read` each key that is read from the value, present or not. A map that is copied as a whole is noted as `path.*`. */
function watched<T>(value: T, read: Set<string>, at = ''): T {
  if (typeof value !== 'object' || value === null) return value
  const isList = Array.isArray(value)
  return new Proxy(value, {
    get(target, key) {
      const inner = Reflect.get(target, key)
      if (typeof key === 'symbol' || (isList && !/^\d+$/.test(key))) return inner
      const path = isList ? `${at}[]` : `${at}.${key}`
      read.add(path)
      return watched(inner, read, path)
    },
    ownKeys(target) {
      read.add(`${at}.*`)
      return Reflect.ownKeys(target)
    },
  })
}

t.test('every key of the schema reaches Config', async (t) => {
  const read = new Set<string>()
  for (const text of FILES) {
    const filled = fillDefaults(fileSchema, parse(text), new Set()) as ConfigFile
    resolveConfig(watched(filled, read), '/')
  }
  const paths = new Set([...read].map((path) => path.replace('.providers.corp', '.providers.*')))
  const isRead = (path: string): boolean => {
    if (paths.has(path)) return true
    const map = path.replace(/\.[^.]+$/, '')
    if (map === '') return false
    // A map reaches Config as a whole when it is copied, or handed over without a look inside.
    return paths.has(`${map}.*`) || (isRead(map) && ![...paths].some((other) => other.startsWith(`${map}.`)))
  }
  const keys = keysOf(fileSchema).filter((path) => !path.endsWith('[]') && !READ_ELSEWHERE.includes(path))
  t.ok(keys.includes('.routes[].path.exact') && keys.includes('.session.store.sentinel.nodes'))
  t.same(
    keys.filter((path) => !isRead(path)),
    [],
    'src/config/resolve.ts or resolve-route.ts must read these',
  )
})
