import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cores, freePort, pathOf } from './machine.ts'
import { ServerProcess, unlessPortTaken } from './processes.ts'

/** What the gateways stand in front of. */
export interface Upstreams {
  /** Static files: /1k, /100k, /10m, /100m; every other path answers 1 KB. */
  readonly files: string
  /** Takes bodies. */
  readonly discard: string
  /** WebSocket, echoing. */
  readonly echo: string
  stop(): Promise<void>
}

export interface Place {
  readonly cores: Cores | undefined
  /** For configuration files; removed at the end. */
  readonly folder: string
}

const SIZES = { '1k': 1024, '100k': 100 * 1024, '10m': 10 * 2 ** 20, '100m': 100 * 2 ** 20 }

export function startUpstreams(place: Place): Promise<Upstreams> {
  return unlessPortTaken(() => launch(place))
}

async function launch(place: Place): Promise<Upstreams> {
  const others = place.cores?.others
  const [files, discard, echo] = [await freePort(), await freePort(), await freePort()]
  const script = (name: string, port: number) =>
    new ServerProcess(
      { command: [process.execPath, join(import.meta.dirname, name), String(port)], output: join(place.folder, name) },
      others,
    )
  const servers = [
    pathOf('nginx') === undefined
      ? script('static.ts', files)
      : new ServerProcess({ command: nginxCommand(writeFiles(place.folder, files)) }, others),
    script('discard.ts', discard),
    script('echo.ts', echo),
  ]
  await Promise.all(servers.map((server, index) => server.listening([files, discard, echo][index] as number)))
  return {
    files: `http://127.0.0.1:${files}`,
    discard: `http://127.0.0.1:${discard}`,
    echo: `http://127.0.0.1:${echo}`,
    async stop() {
      await Promise.all(servers.map((server) => server.stop()))
    },
  }
}

export function nginxCommand(configFile: string): readonly string[] {
  return [pathOf('nginx') ?? 'nginx', '-e', '/dev/null', '-c', configFile, '-g', 'daemon off;']
}

/** What every nginx here shares: one worker, everything temporary below `folder`. */
export function nginxConfig(folder: string, http: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `worker_processes 1;
pid ${folder}/nginx.pid;
error_log /dev/null;
worker_rlimit_nofile 20000;
events { worker_connections 8192; }
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  keepalive_requests 1000000000;
  keepalive_timeout 75s;
  client_max_body_size 0;
  ${http}
}
`
}

function writeFiles(parent: string, port: number): string {
  const folder = join(parent, 'upstream')
  const root = join(folder, 'files')
  mkdirSync(root, { recursive: true })
  // mkdtemp's folder is for its owner only, and nginx's worker is somebody else.
  for (const path of [parent, folder, root]) chmodSync(path, 0o755)
  for (const [name, size] of Object.entries(SIZES)) {
    writeFileSync(join(root, name), 'x'.repeat(Math.min(size, 2 ** 20)))
    if (size > 2 ** 20) truncateSync(join(root, name), size)
  }
  const http = `
  access_log off;
  sendfile on;
  tcp_nopush on;
  default_type text/plain;
  open_file_cache max=100;
  server {
    listen 127.0.0.1:${port} backlog=4096;
    root ${root};
    location / { return 200 '${'x'.repeat(1024)}'; }
    ${Object.keys(SIZES)
      .map((name) => `location = /${name} {}`)
      .join(' ')}
  }`
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, nginxConfig(folder, http))
  return file
}
