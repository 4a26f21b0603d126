import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Test } from 'tap'

const run = promisify(execFile)

export interface Certificates {
  readonly caFile: string
  /** A certificate for these names (`DNS:app.test`, `IP:127.0.0.1`), signed by the authority. */
  issue(name: string, alternatives: string): Promise<{ readonly certFile: string; readonly keyFile: string }>
}

/** An authority of its own, gone when the test is over. */
export async function startAuthority(t: Test): Promise<Certificates> {
  const folder = await mkdtemp(join(tmpdir(), 'postern-ca-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const at = (name: string) => join(folder, name)
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  await run('openssl', [
    'req',
    '-x509',
    ...key,
    '-subj',
    '/CN=Test',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
    '-days',
    '2',
  ])
  return {
    caFile: at('ca.pem'),
    async issue(name, alternatives) {
      const files = { certFile: at(`${name}.pem`), keyFile: at(`${name}.key`) }
      await run('openssl', [
        ...['req', '-x509', ...key, '-subj', `/CN=${name}`, '-addext', `subjectAltName=${alternatives}`, '-days', '2'],
        ...['-addext', 'basicConstraints=critical,CA:FALSE'],
        ...['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-keyout', files.keyFile, '-out', files.certFile],
      ])
      return files
    },
  }
}
