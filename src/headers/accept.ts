import Negotiator from 'negotiator'

/** The media types that an Accept header names, lower case, the preferred one first; none that it refuses with `q=0` (RFC 9110 12.5.1). */
function namedTypes(accept: string): readonly string[] {
  return new Negotiator({ headers: { accept: accept.toLowerCase() } }).mediaTypes()
}

/** Whether the client names HTML. A browser does; a wildcard for every type does not count. */
export function namesHtml(accept: string | undefined): boolean {
  return accept !== undefined && namedTypes(accept).includes('text/html')
}

/** Whether an answer of ours should be a page: the client names HTML, and names nothing that it likes better among JSON and HTML. */
export function prefersPage(accept: string | undefined): boolean {
  if (accept === undefined) return false
  const [first] = namedTypes(accept).filter((type) => type === 'text/html' || type === 'application/json')
  return first === 'text/html'
}

/** Whether the client names JSON, and likes it better than HTML. */
export function prefersJson(accept: string | undefined): boolean {
  return accept !== undefined && namedTypes(accept).includes('application/json') && !prefersPage(accept)
}
