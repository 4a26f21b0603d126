import { createServer } from 'node:http'
import type { Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { portOf } from './ports.ts'

const GRAPH_GROUPS = '/v1.0/me/transitiveMemberOf/microsoft.graph.group'

/** A stand-in for services that know people's groups and rights: Microsoft Graph, and one of the operator's own. */
export interface Directory {
  readonly origin: string
  /** The ids of the groups of everyone. */
  groups: readonly string[]
  /** What the operator's own service says of everyone, at `/people/<subject>`. */
  rights: Readonly<Record<string, unknown>>
  /** A status that is answered instead. 0: the connection is broken. */
  fault: number | undefined
  /** The paths that were asked. */
  readonly asked: string[]
}

/** Answers as Microsoft Graph documents, in pages of a hundred groups. */
export async function startDirectory(t: Test): Promise<Directory> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', directory.origin)
    directory.asked.push(url.pathname)
    const send = (body: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    if (directory.fault === 0) return void request.socket.destroy()
    if (directory.fault !== undefined) {
      response.statusCode = directory.fault
      return void send({ error: { code: 'Fault', message: 'told by the test' } })
    }
    if (url.pathname.startsWith('/people/')) return void send(directory.rights)
    if (url.pathname !== GRAPH_GROUPS) return void response.writeHead(404).end()
    if (!/^Bearer \S+$/.test(request.headers.authorization ?? '')) return void response.writeHead(401).end()
    const skip = Number(url.searchParams.get('$skiptoken') ?? 0)
    const value = directory.groups.slice(skip, skip + 100).map((id) => ({ id, displayName: `Group ${id}` }))
    const next = `${directory.origin}${GRAPH_GROUPS}?$skiptoken=${skip + 100}`
    send({ value, '@odata.nextLink': skip + 100 < directory.groups.length ? next : undefined })
  })
  await listen(server, 0)
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const directory: Directory = {
    origin: `http://127.0.0.1:${portOf(server)}`,
    groups: groupIds(450),
    rights: { role: 'editor' },
    fault: undefined,
    asked: [],
  }
  return directory
}

export function groupIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `11111111-0000-4000-8000-${String(index + 1).padStart(12, '0')}`)
}

/** The sources of a provider's section that read from the directory. */
export function directorySources({ origin }: Directory, staleFor: string) {
  return [
    { kind: 'entra-groups', url: origin, timeout: '2s', staleFor },
    { kind: 'http', name: 'authz', url: `${origin}/people/{subject}`, timeout: '2s', staleFor },
  ]
}
