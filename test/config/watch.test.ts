import { mkdir, mkdtemp, realpath, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { FileWatcher, foldersOf, lastChange } from '../../src/config/watch.ts'

async function folder(t: Test): Promise<string> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'postern-watch-')))
  t.teardown(() => rm(path, { recursive: true, force: true }))
  return path
}

/** A watcher whose changes can be waited for; the poll is off unless asked for. */
function watcher(t: Test, times: { pollEvery?: number } = {}) {
  let changes = 0
  let told: (() => void) | undefined
  const files = new FileWatcher({
    settle: 20,
    pollEvery: 3_600_000,
    ...times,
    onChange: () => {
      changes += 1
      told?.()
    },
  })
  t.teardown(() => files.close())
  return {
    files,
    changes: () => changes,
    async untilChanges(count: number) {
      while (changes < count) {
        await new Promise<void>((resolve) => {
          told = resolve
        })
      }
    },
  }
}

t.test('a file that is written in place is a change, once', async (t) => {
  const file = join(await folder(t), 'postern.yaml')
  await writeFile(file, 'one')
  const { files, untilChanges, changes } = watcher(t)
  await files.watch([file])
  for (const text of ['two', 'three', 'four']) await writeFile(file, text)
  await untilChanges(1)
  t.equal(changes(), 1)
})

t.test('a file that another one is moved over is a change, again and again', async (t) => {
  const path = await folder(t)
  const file = join(path, 'postern.yaml')
  await writeFile(file, 'one')
  const { files, untilChanges } = watcher(t)
  await files.watch([file])
  for (let count = 1; count <= 3; count += 1) {
    await writeFile(join(path, 'new'), `text ${count}`)
    await rename(join(path, 'new'), file)
    await untilChanges(count)
  }
})

t.test("Kubernetes' swap of the ..data link is a change", async (t) => {
  const path = await folder(t)
  const publish = async (name: string, text: string) => {
    await mkdir(join(path, name))
    await writeFile(join(path, name, 'postern.yaml'), text)
    await symlink(name, join(path, '..data_tmp'))
    await rename(join(path, '..data_tmp'), join(path, '..data'))
  }
  await publish('..2026_01', 'one')
  await symlink('..data/postern.yaml', join(path, 'postern.yaml'))
  const { files, untilChanges } = watcher(t)
  await files.watch([join(path, 'postern.yaml')])
  await publish('..2026_02', 'two')
  await rm(join(path, '..2026_01'), { recursive: true })
  await untilChanges(1)
  await publish('..2026_03', 'three')
  await untilChanges(2)
})

t.test('a file that goes away and comes back is two changes', async (t) => {
  const file = join(await folder(t), 'secret')
  await writeFile(file, 'one')
  const { files, untilChanges } = watcher(t)
  await files.watch([file])
  await unlink(file)
  await untilChanges(1)
  await writeFile(file, 'one')
  await untilChanges(2)
})

t.test('the same content written again, and files beside it, are no change', async (t) => {
  const path = await folder(t)
  const file = join(path, 'postern.yaml')
  await writeFile(file, 'one')
  const { files, untilChanges, changes } = watcher(t)
  await files.watch([file])
  await writeFile(file, 'one')
  await writeFile(join(path, 'other'), 'x')
  await writeFile(file, 'two')
  await untilChanges(1)
  t.equal(changes(), 1)
})

t.test('polling notices changes without file events', async (t) => {
  const path = await folder(t)
  const file = join(path, 'later', 'postern.yaml')
  const { files, untilChanges } = watcher(t, { pollEvery: 20 })
  // The folder is not there yet, so nothing can be watched.
  await files.watch([file])
  await mkdir(join(path, 'later'))
  await writeFile(file, 'one')
  await untilChanges(1)
})

t.test('the folders of a file are those of every link on the way', async (t) => {
  const path = await folder(t)
  await mkdir(join(path, 'real'))
  await writeFile(join(path, 'real', 'file'), '')
  await mkdir(join(path, 'seen'))
  await symlink('../real', join(path, 'seen', 'link'))
  const folders = await foldersOf(join(path, 'seen', 'link', 'file'))
  t.same([...folders].sort(), [join(path, 'real'), join(path, 'seen'), join(path, 'seen', 'link')].sort())
})

t.test('a link that leads to itself ends the search', async (t) => {
  const path = await folder(t)
  await symlink('loop', join(path, 'loop'))
  t.ok((await foldersOf(join(path, 'loop'))).includes(path))
})

t.test('lastChange is the time of the newest file, or zero if none can be read', async (t) => {
  const file = join(await folder(t), 'file')
  const before = Date.now() - 1_000
  await writeFile(file, '')
  t.ok((await lastChange([file, join(file, 'not-there')])) > before)
  t.equal(await lastChange([join(file, 'not-there')]), 0)
})
