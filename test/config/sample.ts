import { type LoadResult, type ParseOptions, parseConfig } from '../../src/config/load.ts'
import { formatProblem } from '../../src/config/problem.ts'

export const SECRET = 'correct-horse-battery-staple-0123456789'

/** The files that config/*.yaml names. */
export const FILES: Readonly<Record<string, string>> = {
  '/run/secrets/postern/client-secret': 'client-secret-value\n',
  '/run/secrets/postern/session-secret': `${SECRET}\n`,
  '/run/secrets/postern/session-secret-old': `old-${SECRET}\n`,
  '/run/secrets/postern/redis-password': 'redis-password-value\n',
  '/run/secrets/postern/admin-token': 'admin-token-0123456789abcdef\n',
}

export const ENV = { COLOOP_CLIENT_ID: 'postern-app', CLIENT_ID: 'postern-corp' }

export function read(text: string, options: Partial<ParseOptions> = {}): Promise<LoadResult> {
  return parseConfig(text, {
    file: 'postern.yaml',
    env: ENV,
    readFile: async (path) => {
      const content = FILES[path] ?? (path.endsWith('.mjs') ? 'export default async () => undefined' : undefined)
      if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return content
    },
    ...options,
  })
}

/** A valid file with other sections put in; undefined leaves one out. */
export function sample(sections: Readonly<Record<string, string | undefined>> = {}): string {
  const all: Record<string, string | undefined> = {
    publicUrl: 'https://app.example.com',
    providers: '{ coloop: { preset: coloop, clientId: app } }',
    session: `{ secrets: [${SECRET}] }`,
    routes: '[{ path: /, upstream: "http://127.0.0.1:3000" }]',
    ...sections,
  }
  return Object.entries(all)
    .flatMap(([key, text]) => (text === undefined ? [] : [`${key}: ${text}\n`]))
    .join('')
}

/** Its problems as `postern check` prints them, without the file's name. */
export async function problems(text: string, options: Partial<ParseOptions> = {}): Promise<readonly string[]> {
  const result = await read(text, options)
  if (result.kind === 'ok') return []
  return result.problems.map((problem) => formatProblem(problem).replace(/^postern\.yaml:/, ''))
}

export async function warnings(text: string): Promise<readonly string[]> {
  return (await read(text)).warnings.map((problem) => formatProblem(problem).replace(/^postern\.yaml:/, ''))
}

export async function config(text: string, options: Partial<ParseOptions> = {}) {
  const result = await read(text, options)
  if (result.kind !== 'ok') throw new Error(result.problems.map(formatProblem).join('\n'))
  return result.config
}
