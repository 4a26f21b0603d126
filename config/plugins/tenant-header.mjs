/**
 * Tells the app which tenant a request belongs to, in `X-Tenant`: the claim `tenant`, else the first label of the host
 * (`acme` of acme.example.com).
 */
export default async function (app) {
  app.addHook('preHandler', async (request) => {
    const { claims } = request.postern
    const tenant = typeof claims?.tenant === 'string' ? claims.tenant : request.hostname.split('.')[0]
    // Set on every request: a client that sends X-Tenant itself must not get through. Encoded, since a claim may hold
    // characters that a header cannot carry.
    request.headers['x-tenant'] = encodeURIComponent(tenant)
  })
}
