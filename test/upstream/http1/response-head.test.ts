import fc from 'fast-check'
import t from 'tap'
import { parseResponseHead, parseTrailers } from '../../../src/upstream/http1/response-head.ts'

const parse = (text: string, method = 'GET') => parseResponseHead(text, method)
const OK = 'HTTP/1.1 200 OK'
const head = (...lines: string[]) => [OK, ...lines].join('\r\n')

t.test('heads that are parsed', async (t) => {
  t.same(parse(head('A: b', 'a:c', 'X:', 'Y: \t d e \t')), {
    status: 200,
    reason: 'OK',
    headers: ['A', 'b', 'a', 'c', 'X', '', 'Y', 'd e'],
    framing: { kind: 'close' },
    persistent: false,
    keepAlive: undefined,
  })
  t.match(parse('HTTP/1.1 404 '), { status: 404, reason: '', headers: [] })
  t.match(parse('HTTP/1.1 404'), { status: 404, reason: '' })
  t.match(parse('HTTP/1.1 200 Caf\xe9 \xc3\xa9!'), { reason: 'Caf\xe9 \xc3\xa9!' }, 'octets above ASCII in the reason')
  t.match(parse(head('X: \xff\x80')), { headers: ['X', '\xff\x80'] })
  t.match(parse(head('X: a:b')), { headers: ['X', 'a:b'] })
  t.match(parse(head("!#$%&'*+-.^_`|~09aZ: x")), { status: 200 })
})

t.test('how the body ends', async (t) => {
  const cases: [string, string, object][] = [
    [head('Content-Length: 5'), 'GET', { kind: 'length', length: 5 }],
    [head('content-length:0'), 'GET', { kind: 'none' }],
    [head('CONTENT-LENGTH: 0005'), 'GET', { kind: 'length', length: 5 }],
    [head('Transfer-Encoding: chunked'), 'GET', { kind: 'chunked' }],
    [head('transfer-encoding: Chunked'), 'POST', { kind: 'chunked' }],
    [head(), 'GET', { kind: 'close' }],
    [head('Content-Length: 5'), 'HEAD', { kind: 'none' }],
    [head('Transfer-Encoding: chunked'), 'HEAD', { kind: 'none' }],
    ['HTTP/1.1 204 No Content\r\nContent-Length: 5', 'GET', { kind: 'none' }],
    ['HTTP/1.1 304 Not Modified\r\nContent-Length: 5', 'GET', { kind: 'none' }],
    ['HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked', 'GET', { kind: 'none' }],
    ['HTTP/1.1 100 Continue', 'GET', { kind: 'none' }],
    ['HTTP/1.1 103 Early Hints\r\nContent-Length: 5', 'GET', { kind: 'none' }],
    ['HTTP/1.1 205 Reset Content\r\nContent-Length: 5', 'GET', { kind: 'length', length: 5 }],
    ['HTTP/1.0 200 OK\r\nContent-Length: 5', 'GET', { kind: 'length', length: 5 }],
    ['HTTP/1.0 200 OK', 'GET', { kind: 'close' }],
  ]
  for (const [text, method, framing] of cases) t.match(parse(text, method), { framing }, `${method} ${text}`)
})

t.test('whether the connection lasts', async (t) => {
  const length = 'Content-Length: 1'
  const cases: [string, boolean][] = [
    [head(length), true],
    [head(length, 'Connection: close'), false],
    [head(length, 'Connection: CLOSE'), false],
    [head(length, 'Connection: keep-alive, close'), false],
    [head(length, 'Connection: a ,\tclose ,b'), false],
    [head(length, 'Connection: keep-alive', 'Connection: close'), false],
    [head(length, 'Connection: closed, not-close'), true],
    [head(length, 'Connection: keep-alive'), true],
    [head(), false],
    ['HTTP/1.1 204 \r\nConnection: x', true],
    [`HTTP/1.0 200 OK\r\n${length}`, false],
    [`HTTP/1.0 200 OK\r\n${length}\r\nConnection: Keep-Alive`, true],
    [`HTTP/1.0 200 OK\r\n${length}\r\nConnection: keep-alive, close`, false],
    ['HTTP/1.0 200 OK\r\nConnection: keep-alive', false],
  ]
  for (const [text, persistent] of cases) t.match(parse(text), { persistent }, text)
})

t.test('how long an idle connection is kept', async (t) => {
  const cases: [string, number | undefined][] = [
    ['timeout=5', 5],
    ['timeout=5, max=100', 5],
    ['max=100, timeout=60', 60],
    ['TIMEOUT=7', 7],
    ['timeout=0', 0],
    ['max=100', undefined],
    ['mytimeout=5', undefined],
    ['timeout=', undefined],
    ['timeout=x', undefined],
    ['timeout=-5', undefined],
  ]
  for (const [value, keepAlive] of cases)
    t.equal((parse(head(`Keep-Alive: ${value}`)) as { keepAlive?: number }).keepAlive, keepAlive, value)
})

t.test('heads that are refused', async (t) => {
  const refused: string[] = [
    '',
    'HTTP/1.1',
    'HTTP/1.1 ',
    'HTTP/1.1 20',
    'HTTP/1.1 2000 OK',
    'HTTP/1.1 020 OK',
    'HTTP/1.1 600 Beyond',
    'HTTP/1.1 999 Beyond',
    'HTTP/1.1  200 OK',
    'HTTP/1.1\t200 OK',
    'HTTP/1.1 200\tOK',
    'HTTP/1.2 200 OK',
    'HTTP/2 200 OK',
    'HTTP/2.0 200 OK',
    'HTTP/0.9 200 OK',
    'http/1.1 200 OK',
    ' HTTP/1.1 200 OK',
    '\r\nHTTP/1.1 200 OK',
    '\nHTTP/1.1 200 OK',
    'ICY 200 OK',
    'HTTP/1.1 200 O\0K',
    'HTTP/1.1 200 OK\r',
    'HTTP/1.1 200 O\rK',
    'HTTP/1.1 200 OK\nA: b',
    'HTTP/1.1 200 \x7f',
    head('A: b\nC: d'),
    head('A: b\rC: d'),
    head('A: b\r\r\nC: d'),
    head('A: b\0'),
    head('A: b\x7f'),
    head('A: \x1b[31m'),
    head('A: b', ' folded: c'),
    head('A: b', '\tfolded: c'),
    head(' A: b'),
    head('A : b'),
    head('A\t: b'),
    head(': b'),
    head('A'),
    head('A b'),
    head('', 'A: b'),
    head('A: b', ''),
    head('\xe9: b'),
    head('A(x): b'),
    head('A/b: c'),
    head('"A": c'),
    ...['-1', '+1', '0x5', '5 5', '5,5', '5, 5', '', ' ', '5;a=b', '1e3', '5.0', '٥', '\xb25', '9'.repeat(16)].map(
      (value) => head(`Content-Length: ${value}`),
    ),
    head('Content-Length: 5', 'Content-Length: 5'),
    head('Content-Length: 5', 'content-length: 6'),
    head('Content-Length: 5', 'Transfer-Encoding: chunked'),
    head('Transfer-Encoding: chunked', 'Content-Length: 0'),
    ...[
      'gzip, chunked',
      'chunked, gzip',
      'chunked, chunked',
      'identity',
      'xchunked',
      'chunked;a',
      '"chunked"',
      '',
      'chunked,',
      ',chunked',
      '\x0bchunked',
    ].map((value) => head(`Transfer-Encoding: ${value}`)),
    head('Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'),
    head('Transfer-Encoding: gzip', 'Transfer-Encoding: chunked'),
    'HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked',
  ]
  for (const text of refused) t.match(parse(text), { malformed: String }, JSON.stringify(text))
  for (const text of refused) t.match(parse(text, 'HEAD'), { malformed: String }, `HEAD ${JSON.stringify(text)}`)
})

t.test('any input is refused, or means the same when it is written again', async (t) => {
  const fragment = fc.constantFrom(
    'HTTP/1.1 ',
    'HTTP/1.0 ',
    '200',
    ' OK',
    '\r\n',
    '\r',
    '\n',
    ':',
    ': ',
    ' ',
    '\t',
    '\0',
    'A',
    'Content-Length',
    'Transfer-Encoding',
    'Connection',
    'chunked',
    'close',
    '5',
    ',',
    'X: y\r\n',
    'Keep-Alive: timeout=5',
  )
  const bytes = fc.string({
    unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
    maxLength: 12,
  })
  const wild = fc.array(fc.oneof(fragment, fragment, fragment, bytes), { maxLength: 25 }).map((parts) => parts.join(''))
  const text = fc.oneof(
    wild,
    wild.map((rest) => `${OK}\r\n${rest}`),
    wild.map((rest) => `${OK}\r\nA: ${rest}`),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('GET', 'HEAD', 'POST'), (text, method) => {
      const read = parse(text, method)
      if ('malformed' in read) return
      const lines = text.split('\r\n').slice(1)
      if (lines.length * 2 !== read.headers.length) throw new Error('a line was lost, or made up')
      lines.forEach((line, index) => {
        const [name, value] = read.headers.slice(index * 2)
        if (
          line.slice(0, line.indexOf(':')) !== name ||
          line.slice(line.indexOf(':') + 1).replace(/^[ \t]+|[ \t]+$/g, '') !== value
        )
          throw new Error(`${line} became ${name}: ${value}`)
      })
      const again = [`HTTP/1.1 ${read.status} ${read.reason}`]
      for (let index = 0; index < read.headers.length; index += 2)
        again.push(`${read.headers[index]}: ${read.headers[index + 1]}`)
      const second = parse(again.join('\r\n'), method)
      if ('malformed' in second) throw new Error(second.malformed)
      if (JSON.stringify(second.headers) !== JSON.stringify(read.headers)) throw new Error('read otherwise')
      if (JSON.stringify(second.framing) !== JSON.stringify(read.framing)) throw new Error('framed otherwise')
    }),
    { numRuns: 1_500 },
  )
  t.pass()
})

t.test('trailers are read as strictly', async (t) => {
  t.same(parseTrailers('A: b\r\nC:d'), ['A', 'b', 'C', 'd'])
  for (const text of ['A: b\nC: d', '\nA: b', 'A : b', 'A: b\r\n c', 'A: \0', ': x', 'A', 'A: b\r', '\r\nA: b'])
    t.match(parseTrailers(text), { malformed: String }, JSON.stringify(text))
})

t.test('an endless number of different header names', async (t) => {
  const refused = Array.from({ length: 5_000 }, (_, index) => parse(head(`X-${index}: y`))).filter(
    (read) => 'malformed' in read,
  )
  t.same(refused, [])
  t.match(parse(head('X 1: y')), { malformed: String })
})
