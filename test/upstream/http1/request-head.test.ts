import fc from 'fast-check'
import t from 'tap'
import { FixedHeaders } from '../../../src/upstream/fixed-headers.ts'
import { renderFields, renderRequestHead, renderTrailers } from '../../../src/upstream/http1/request-head.ts'
import { anyText } from '../../support/any-text.ts'

const HOST = ['Host', 'app.example']
/** A printable form: line ends would end the test's own lines. */
const shown = (what: unknown) => JSON.stringify(what).replaceAll(/[^ -~]/g, '?')
const lines = (text: string) => Buffer.from(text, 'latin1').toString('latin1').split('\r\n')

t.test('the head', async (t) => {
  t.same(renderRequestHead('GET', '/a?b', [...HOST, 'X-A', '1', 'x-a', '\xe9'], false), {
    text: 'GET /a?b HTTP/1.1\r\nHost: app.example\r\nX-A: 1\r\nx-a: \xe9\r\nConnection: keep-alive\r\n\r\n',
    framing: 'none',
    length: 0,
  })
  t.match(
    renderRequestHead('GET', '*', ['A', 'b', ...HOST], false).text,
    /^GET \* HTTP\/1.1\r\nHost: app.example\r\nA: b/,
  )
  t.match(
    renderRequestHead('GET', '/', [...HOST, 'TE', 'trailers'], false).text,
    /\r\nConnection: TE, keep-alive\r\n\r\n$/,
  )
})

t.test('the headers that frame the body', async (t) => {
  const render = (method: string, headers: readonly string[], hasBody: boolean) => {
    const { text, framing } = renderRequestHead(method, '/', [...HOST, ...headers], hasBody)
    return [framing, ...lines(text).filter((line) => /^(content-length|transfer-encoding)/i.test(line))]
  }
  t.same(render('GET', [], false), ['none'])
  t.same(render('DELETE', [], false), ['none'])
  for (const method of ['POST', 'PUT', 'PATCH']) t.same(render(method, [], false), ['none', 'Content-Length: 0'])
  t.same(render('POST', ['content-length', '0'], false), ['none', 'content-length: 0'])
  t.same(render('POST', ['Content-Length', '5'], true), ['length', 'Content-Length: 5'])
  t.same(render('GET', ['Content-Length', '5'], true), ['length', 'Content-Length: 5'])
  t.same(render('POST', [], true), ['chunked', 'Transfer-Encoding: chunked'])
  t.same(render('GET', [], true), ['chunked', 'Transfer-Encoding: chunked'])
})

t.test('parts that cannot be written are refused', async (t) => {
  const refused = (method: string, path: string, headers: readonly string[]) =>
    t.throws(
      () => renderRequestHead(method, path, headers, false),
      { code: 'PST_INTERNAL' },
      shown([method, path, headers]),
    )
  for (const method of ['', 'G T', 'GET\r\n', 'GET ', 'GÉT', 'GET\u010a', 'G:T']) refused(method, '/', HOST)
  for (const path of ['', '/ ', '/\r\n', '/\n', '/\t', '/\0', '/\x7f', '/é', '/\u010a', '/\u2028', '/a HTTP/1.1'])
    refused('GET', path, HOST)
  for (const name of ['', 'A B', 'A:', 'A\r\n', 'A\n', 'é', 'A\u010a', 'A\u0120', '\u212a'])
    refused('GET', '/', [...HOST, name, 'x'])
  for (const value of ['\n', '\r', 'a\r\nB: c', '\0', '\x7f', '\u010a', '\u0d0a', '\u0100', '😀', '\ud800']) {
    refused('GET', '/', [...HOST, 'A', value])
    refused('GET', '/', ['Host', value])
  }
})

t.test('no input makes a line that was not asked for', async (t) => {
  const nasty = fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    '\u010d\u010a',
    '\u0d0a',
    ' ',
    ':',
    '\0',
    '\t',
    'a',
    'Z',
    '/',
    'é',
    '\u2028',
    'HTTP/1.1',
  )
  const text = fc.oneof(
    fc.array(fc.oneof(nasty, fc.string({ maxLength: 3 })), { maxLength: 5 }).map((parts) => parts.join('')),
    anyText({ maxLength: 6 }),
    fc.stringMatching(/^[A-Za-z-]{1,8}$/),
  )
  const headers = fc.array(fc.tuple(text, text), { maxLength: 4 })
  let written = 0
  fc.assert(
    fc.property(
      fc.oneof(text, fc.constant('GET')),
      fc.oneof(text, fc.constant('/')),
      headers,
      fc.boolean(),
      (method, path, headers, hasBody) => {
        let rendered: string
        try {
          rendered = renderRequestHead(method, path, [...HOST, ...headers.flat()], hasBody).text
        } catch (error) {
          if ((error as { code?: string }).code !== 'PST_INTERNAL') throw error
          return
        }
        written += 1
        const wire = Buffer.from(rendered, 'latin1').toString('latin1')
        if (wire !== rendered) throw new Error('another character on the wire')
        const [first, host, ...rest] = wire.split('\r\n')
        if (first !== `${method} ${path} HTTP/1.1` || first.split(' ').length !== 3)
          throw new Error(`request line ${first}`)
        if (host !== 'Host: app.example' && headers.every(([name]) => name !== 'Host')) throw new Error(`host ${host}`)
        if (rest.slice(-2).join() !== ',') throw new Error('the end')
        const asked = headers.filter(([name]) => name !== 'Host').map(([name, value]) => `${name}: ${value}`)
        const ours = rest.slice(asked.length, -2)
        if (rest.slice(0, asked.length).join('\n') !== asked.join('\n')) throw new Error('not what was asked for')
        if (
          ours.some(
            (line) => !/^(Transfer-Encoding: chunked|Content-Length: 0|Connection: (TE, )?keep-alive)$/.test(line),
          )
        )
          throw new Error(`more than was asked for: ${ours}`)
        if (/[^\r]\n|\r[^\n]/.test(wire)) throw new Error('a bare line end')
      },
    ),
    { numRuns: 1_500 },
  )
  t.ok(written > 50, `${written} could be written`)
})

t.test('trailers that cannot be written are left out', async (t) => {
  t.equal(renderTrailers([]), '0\r\n\r\n')
  t.equal(renderTrailers(['A', 'b', 'C', '\xe9']), '0\r\nA: b\r\nC: \xe9\r\n\r\n')
  t.equal(renderTrailers(['A b', 'x', 'A', '\u010a', '', 'x', 'B', 'a\r\nC: d', 'D', 'e']), '0\r\nD: e\r\n\r\n')
})

t.test('fields that are written once', async (t) => {
  t.equal(renderFields([]), '')
  t.equal(renderFields(['X-User', 'a', 'x-b', '\xe9']), 'X-User: a\r\nx-b: \xe9\r\n')
  const { text } = renderRequestHead('GET', '/', HOST, false, new FixedHeaders(['X-User', 'a']).fields)
  t.equal(text, 'GET / HTTP/1.1\r\nHost: app.example\r\nX-User: a\r\nConnection: keep-alive\r\n\r\n')
  // These would mean something to the head around them, which was not asked.
  for (const name of ['Host', 'host', 'Content-Length', 'TRANSFER-ENCODING', 'Connection', 'TE', 'A B', '', 'A\u010a'])
    t.throws(() => renderFields([name, 'x']), { code: 'PST_INTERNAL' }, shown(name))
  for (const value of ['\n', 'a\r\nB: c', '\0', '\u010a'])
    t.throws(() => renderFields(['A', value]), { code: 'PST_INTERNAL' }, shown(value))
})
