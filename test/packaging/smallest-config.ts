/** The smallest useful file, with secrets in place so that it runs as it is. */
export function smallestConfig(listen: string, adminListen: string): string {
  return `publicUrl: http://localhost:4180
listen: ${listen}
admin: { listen: "${adminListen}" }
providers:
  coloop: { preset: coloop, clientId: packaging-test, clientSecret: packaging-test-client-secret }
session:
  secrets: [packaging-test-secret-packaging-test-secret]
routes:
  - path: /
    upstream: http://127.0.0.1:3000
`
}
