import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signIn } from './login.ts'
import { freePort, pathOf } from './machine.ts'
import { type Launch, ServerProcess, unlessPortTaken } from './processes.ts'
import { CLIENT_ID, CLIENT_SECRET } from './provider.ts'
import type { Running, Stage, Variant } from './stage.ts'
import { nginxCommand, nginxConfig } from './upstream.ts'

const APACHE_MODULES = '/usr/lib/apache2/modules'

/** Exactly 32 bytes, as oauth2-proxy asks. */
const COOKIE_SECRET = 'bench-cookie-secret-bench-cookie'

export const direct: Variant = {
  name: 'direct',
  start: async (_stage, upstream) => ({ url: upstream, server: undefined, stop: async () => undefined }),
}

/** nginx as a plain reverse proxy, nothing asked of anybody. */
export const nginx: Variant = {
  name: 'nginx',
  missing: pathOf('nginx') === undefined ? 'nginx is not installed' : undefined,
  start: (stage, upstream) =>
    run(stage, false, (port, folder) => {
      const http = `
  access_log /dev/null;
  upstream app { server ${new URL(upstream).host}; keepalive 1024; }
  server {
    listen 127.0.0.1:${port} backlog=4096;
    location / {
      proxy_pass http://app;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_request_buffering off;
      proxy_max_temp_file_size 0;
    }
  }`
      return { command: nginxCommand(write(folder, 'nginx.conf', nginxConfig(folder, http))) }
    }),
}

/** Apache with mod_auth_openidc, sessions in shared memory. */
export const modAuthOpenidc: Variant = {
  name: 'mod_auth_openidc',
  missing: pathOf('apache2') === undefined ? 'apache2 and libapache2-mod-auth-openidc are not installed' : undefined,
  start: (stage, upstream) =>
    run(stage, true, (port, folder) => {
      const file = write(folder, 'apache.conf', apacheConfig(stage, upstream, port, folder))
      return { command: [pathOf('apache2') ?? 'apache2', '-D', 'FOREGROUND', '-f', file] }
    }),
}

/** oauth2-proxy with its cookie store. */
export const oauth2Proxy: Variant = {
  name: 'oauth2-proxy',
  missing: pathOf('oauth2-proxy') === undefined ? 'oauth2-proxy is not installed' : undefined,
  start: (stage, upstream) =>
    run(stage, true, (port) => ({
      command: [
        pathOf('oauth2-proxy') ?? 'oauth2-proxy',
        '--provider=oidc',
        `--oidc-issuer-url=${stage.provider.issuer}`,
        `--client-id=${CLIENT_ID}`,
        `--client-secret=${CLIENT_SECRET}`,
        `--cookie-secret=${COOKIE_SECRET}`,
        '--cookie-secure=false',
        '--code-challenge-method=S256',
        '--email-domain=*',
        '--skip-provider-button=true',
        `--redirect-url=http://127.0.0.1:${port}/oauth2/callback`,
        `--http-address=127.0.0.1:${port}`,
        `--upstream=${upstream}`,
      ],
    })),
}

function run(stage: Stage, signsIn: boolean, configure: (port: number, folder: string) => Launch): Promise<Running> {
  return unlessPortTaken(async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const server = new ServerProcess(configure(port, mkdtempSync(join(stage.folder, 'rival-'))), stage.cores?.gateway)
    await server.listening(port)
    const cookie = signsIn ? await signedIn(url, server) : undefined
    return { url, cookie, server, stop: () => server.stop() }
  })
}

/** A gateway that nobody can sign in to is of no use, and must not stay. */
export async function signedIn(url: string, server: ServerProcess): Promise<string> {
  try {
    return await signIn(`${url}/1k`)
  } catch (error) {
    server.kill()
    throw error
  }
}

function write(folder: string, name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

function apacheConfig(stage: Stage, upstream: string, port: number, folder: string): string {
  const modules = ['mpm_event', 'authn_core', 'authz_core', 'authz_user', 'proxy', 'proxy_http', 'auth_openidc']
  return `ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
ListenBacklog 4096
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
ErrorLog /dev/null
User www-data
Group www-data
${modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
LogFormat "%h %u %t \\"%r\\" %>s %b" common
TransferLog /dev/null
StartServers 1
ServerLimit 16
ThreadLimit 128
ThreadsPerChild 128
MaxRequestWorkers 2048
KeepAlive On
MaxKeepAliveRequests 0
KeepAliveTimeout 75
OIDCProviderMetadataURL ${stage.provider.issuer}/.well-known/openid-configuration
OIDCClientID ${CLIENT_ID}
OIDCClientSecret ${CLIENT_SECRET}
OIDCRedirectURI http://127.0.0.1:${port}/redirect_uri
OIDCCryptoPassphrase ${COOKIE_SECRET}
OIDCScope "openid email profile"
OIDCSessionType server-cache
OIDCCacheType shm
OIDCPassClaimsAs headers
OIDCResponseType code
OIDCPKCEMethod S256
<Location />
  AuthType openid-connect
  Require valid-user
</Location>
ProxyPass /redirect_uri !
ProxyPass / ${upstream}/ keepalive=On
`
}
