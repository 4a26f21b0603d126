// Whether dist/ is what the sources in this folder make. Plain JavaScript for the Node that npm runs on.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What .ci/build.ts reads: the program, the versions of its dependencies, and itself. */
const INPUTS = ['src', '.ci/build.ts', 'package.json', 'package-lock.json']

const stampOf = (root) => join(root, 'node_modules', '.cache', 'postern-built')

/** Both sides, because either can change alone: the sources by an edit, dist/ by a build of other sources. */
function digest(root) {
  const hash = createHash('sha256')
  for (const file of [...INPUTS, 'dist'].flatMap((path) => filesIn(root, path))) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** The files at a path, in order. */
function filesIn(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (found === undefined) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`))
}

export function isBuilt(root) {
  const stamp = stampOf(root)
  return existsSync(join(root, 'dist', 'main.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(root)
}

/** To be called after a build. */
export function noteBuilt(root) {
  mkdirSync(dirname(stampOf(root)), { recursive: true })
  writeFileSync(stampOf(root), digest(root))
}
