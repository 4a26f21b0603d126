/** Refuses clients that say in `X-Client-Version` that they are older than version 2. Browsers send no such header. */
const OLDEST = 2

export default async function (app) {
  app.addHook('onRequest', async (request, reply) => {
    const version = request.headers['x-client-version']
    if (version === undefined || Number.parseInt(version, 10) >= OLDEST) return
    return reply
      .code(403)
      .header('Cache-Control', 'no-store')
      .send({ error: 'client-too-old', message: 'Install the newest version of this program.', oldest: OLDEST })
  })
}
