import Negotiator from 'negotiator'

/** The media types of an Accept header, lower case, preferred first, without those with `q=0` (RFC 9110 12.5.1). */
function namedTypes(accept: string): readonly string[] {
  return new Negotiator({ headers: { accept: accept.toLowerCase() } }).mediaTypes()
}

/** Whether Accept names HTML, as browsers do. A wildcard does not count. */
export function namesHtml(accept: string | undefined): boolean {
  return accept !== undefined && namedTypes(accept).includes('text/html')
}

/** Whether Postern should answer with a page: Accept names HTML and does not prefer JSON. */
export function prefersPage(accept: string | undefined): boolean {
  if (accept === undefined) return false
  const [first] = namedTypes(accept).filter((type) => type === 'text/html' || type === 'application/json')
  return first === 'text/html'
}

/** Whether Accept names JSON and does not prefer HTML. */
export function prefersJson(accept: string | undefined): boolean {
  return accept !== undefined && namedTypes(accept).includes('application/json') && !prefersPage(accept)
}
