import type { FastifyInstance, FastifyReply } from 'fastify'
import { identityMemo } from '../caller/identity-memo.ts'
import { PosternError } from '../errors.ts'
import { keptFormPage } from '../pages/kept-form-page.ts'
import { pageSecurityHeaders } from '../pages/security-headers.ts'
import { ENDPOINTS } from '../proxy/endpoint.ts'
import { contextOf, type RequestContext } from '../proxy/request-context.ts'
import { ENDPOINT_PATHS } from '../route/endpoint-paths.ts'
import { personName } from '../session/person-cookie.ts'
import { fieldsOf } from '../session/posted-form.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { navigationsOnly } from './navigations-only.ts'
import { publicUrlOf } from './public-url-of.ts'
import { queryOf } from './query-of.ts'
import { sendPage } from './send-page.ts'
import { sessionOf } from './session-of.ts'

/** The app may answer the form with a redirect to anywhere, and Chromium applies `form-action` to that too. */
const HEADERS = pageSecurityHeaders('any')

/** `/kept-form`: shows a form that met an expired session, once, with a button that sends it. */
export function registerKeptForm(app: FastifyInstance, parts: EndpointParts): void {
  app.get(ENDPOINTS.keptForm.url, { onRequest: navigationsOnly(parts) }, (request, reply) =>
    show(parts, contextOf(request.raw), reply),
  )
}

async function show(parts: EndpointParts, context: RequestContext, reply: FastifyReply): Promise<FastifyReply> {
  const { keptForms, config, loginUrls, logger } = parts
  if (keptForms === undefined) throw new PosternError('PST_ENDPOINT_NOT_FOUND')
  const publicUrl = publicUrlOf(context)
  const id = queryOf(context).get('id') ?? ''
  const live = await sessionOf(parts, context)
  if (live === undefined) {
    const here = `${config.prefix}${ENDPOINT_PATHS.keptForm}?${new URLSearchParams({ id })}`
    return reply.header('Cache-Control', 'no-store').redirect(loginUrls.startTo(context, here), 302)
  }
  const form = await keptForms.take(context, publicUrl, id)
  const fields = form && fieldsOf(form.body)
  if (form === undefined || fields === undefined) {
    throw new PosternError('PST_FORM_GONE', { action: { label: 'Go to the front page', href: '/' } })
  }
  if (form.person !== personName(live.session)) {
    throw new PosternError('PST_FORM_PERSON', { action: { label: 'Go to its page', href: form.page } })
  }
  logger.info({ event: 'form-shown', requestId: context.id }, 'a kept form was shown to its person')
  const { person } = identityMemo(live, parts.renderer, parts.claimRules)
  const { name, email } = person.claims
  const who = [name, email, person.subject].find((text) => typeof text === 'string' && text !== '') as string
  return sendPage(reply, 200, keptFormPage({ ...form, fields, who }), HEADERS)
}
