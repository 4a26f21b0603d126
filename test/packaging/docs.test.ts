import { generateKeyPairSync } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import t from 'tap'
import { parse, stringify } from 'yaml'
import { parseConfig } from '../../src/config/load.ts'
import { PRESET_NAMES } from '../../src/config/preset-names.ts'
import { registrationOf } from '../../src/config/registration.ts'

const root = join(import.meta.dirname, '../..')
const pages = ['README.md', 'CHANGELOG.md', ...globSync('docs/**/*.md', { cwd: root }).sort()]

const KEY = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** What a fragment in a page is a fragment of. */
const smallest = {
  publicUrl: 'https://app.example.com',
  providers: { coloop: { preset: 'coloop', clientId: 'docs', clientSecret: 'docs-client-secret' } },
  session: { secrets: ['docs-session-secret-docs-session-secret'] },
  routes: [{ path: '/', upstream: 'http://127.0.0.1:3000' }],
}

/** The fenced blocks marked `yaml` alone are Postern's configuration; others say what they are (`yaml helm`, …). */
function configurationsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => block!)
}

/** A block with a publicUrl is a whole file; any other takes the rest from the smallest one. */
function completed(block: string): string {
  return /^publicUrl:/m.test(block) ? block : stringify({ ...smallest, ...parse(block) })
}

for (const page of pages) {
  const markdown = await readFile(join(root, page), 'utf8')

  for (const [index, block] of configurationsIn(markdown).entries()) {
    t.test(`${page}: configuration ${index + 1} is valid`, async (t) => {
      const result = await parseConfig(completed(block), {
        file: join(root, page),
        env: { COLOOP_CLIENT_ID: 'docs', CORP_CLIENT_ID: 'docs' },
        readFile: async (path) => (path.endsWith('-key') ? KEY : `${path} as a secret of more than 32 bytes`),
      })
      t.equal(result.kind, 'ok', { problems: result.kind === 'invalid' ? result.problems : [], block })
    })
  }

  t.test(`${page}: every link inside the repository leads somewhere`, async (t) => {
    const targets = [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target!)
    const missing = targets.filter(
      (target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(page), target)),
    )
    t.same(missing, [])
  })
}

for (const preset of PRESET_NAMES) {
  t.test(`docs/providers/${preset}.md begins with the smallest file, and says what to register`, async (t) => {
    const markdown = await readFile(join(root, `docs/providers/${preset}.md`), 'utf8')
    const [file = ''] = configurationsIn(markdown)
    t.match(file, new RegExp(`^publicUrl: .*\\n[^]*preset: ${preset}\\n`))
    const result = await parseConfig(file, {
      file: `${preset}.md`,
      env: { COLOOP_CLIENT_ID: 'docs' },
      readFile: async (path) => `${path} as a secret of more than 32 bytes`,
    })
    if (result.kind !== 'ok') throw new Error('is not valid')
    t.same(result.warnings, [])
    const { redirectUris } = registrationOf(result.config, result.config.providers[0]!)
    for (const uri of redirectUris) t.match(markdown, `\`${uri}\``)
  })
}

for (const page of ['docs/architecture.md', 'docs/contributing.md']) {
  t.test(`${page}: every file that it names exists`, async (t) => {
    const markdown = await readFile(join(root, page), 'utf8')
    const named = [...markdown.matchAll(/\b((?:src|test|docs|config)\/[\w./-]+(?:\.[a-z]+|\/))/g)].map(
      ([, path]) => path!,
    )
    t.ok(named.length > 10)
    t.same(
      [...new Set(named)].filter((path) => !existsSync(join(root, path))),
      [],
    )
  })
}

t.test("docs/architecture.md: every step of a request's path is where the page says", async (t) => {
  const markdown = await readFile(join(root, 'docs/architecture.md'), 'utf8')
  const steps = [...markdown.matchAll(/ {2}(\w+) +([\w-]+(?:\/[\w-]+)+\.ts)$/gm)]
  t.ok(steps.length > 30)
  for (const [, name, file] of steps) {
    const source = await readFile(join(root, 'src', file!), 'utf8')
    const definition = new RegExp(`^(export )?(async )?(function|class|interface) ${name}\\b|^ +${name}\\(`, 'm')
    t.ok(definition.test(source), `${name} is in ${file}`)
  }
})
