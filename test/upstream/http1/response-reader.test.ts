import fc from 'fast-check'
import t from 'tap'
import { type ReaderOwner, ResponseReader } from '../../../src/upstream/http1/response-reader.ts'

/** The owner's calls in a form that can be compared: chunks of data are joined. */
interface Heard {
  readonly said: string[]
  body: string
}

type Call = 'head' | 'data' | 'whole' | 'malformed'

/** @param methods of the requests that are under way, one after the other @param stopAt the call within which it stops */
function listen(methods: readonly string[], stopAt = -1, stopsIn?: Call) {
  const heard: Heard = { said: [], body: '' }
  let next = 1
  let calls = 0
  let stopped = false
  const called = (call: Call) => {
    if (stopped) throw new Error(`${call} after it was stopped`)
    calls += 1
    if (calls !== stopAt && call !== stopsIn) return
    stopped = true
    reader.stop()
  }
  const owner: ReaderOwner = {
    headRead: ({ status, reason, headers }) => {
      heard.said.push(`head ${status} ${reason} ${JSON.stringify(headers)}`)
      called('head')
    },
    dataRead(chunk) {
      if (chunk.length === 0) throw new Error('no data at all')
      heard.body += chunk.toString('latin1')
      called('data')
    },
    endRead(last, trailers) {
      heard.body += last?.toString('latin1') ?? ''
      heard.said.push(`whole ${heard.body} ${JSON.stringify(trailers)}`)
      heard.body = ''
      called('whole')
    },
    malformedRead: (reason) => {
      heard.said.push(`malformed ${reason.length > 0}`)
      called('malformed')
      // Nothing may come any more.
      stopped = true
    },
  }
  const reader = new ResponseReader(owner)
  reader.expect(methods[0] ?? 'GET')
  /** As a connection does: the next request is only sent when all that came has been read. */
  const settle = () => {
    const whole = heard.said.filter((said) => said.startsWith('whole')).length
    if (whole === next && next < methods.length) reader.expect(methods[next++] as string)
  }
  return { heard, reader, settle }
}

/** Reads in the way connections do: into one buffer that holds the bytes of earlier reads behind `end`. */
function readInParts(reader: ResponseReader, parts: readonly Buffer[], reused: boolean, settle?: () => void): void {
  const shared = Buffer.alloc(Math.max(1, ...parts.map((part) => part.length)) + 64, 'HTTP/1.1 200 OK\r\n\r\n0\r\n\r\n')
  for (const part of parts) {
    if (!reused) reader.read(Buffer.from(part), part.length, false)
    else {
      part.copy(shared)
      reader.read(shared, part.length, true)
      shared.fill('!', 0, part.length)
      shared.write('\r\n\r\n', part.length)
    }
    settle?.()
  }
}

function cut(bytes: Buffer, points: readonly number[]): Buffer[] {
  const at = [...new Set(points.map((point) => point % (bytes.length + 1)))].sort((a, b) => a - b)
  return [0, ...at]
    .map((from, index) => bytes.subarray(from, at[index] ?? bytes.length))
    .filter((part) => part.length > 0)
}

interface Written {
  readonly method: string
  readonly text: string
  readonly closes: boolean
  readonly heard: readonly string[]
}

const latin1 = (max: number) =>
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
        fc.constantFrom('\r\n', '\r\n\r\n', '0\r\n\r\n'),
      ),
      {
        maxLength: max,
      },
    )
    .map((parts) => parts.join(''))
const fields = fc.array(fc.tuple(fc.stringMatching(/^X-[a-z]{1,4}$/), fc.stringMatching(/^[!-~]{0,6}$/)), {
  maxLength: 3,
})
const lines = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([name, value]) => `${name}: ${value}\r\n`).join('')
const extension = fc.constantFrom('', ';a', ' ;a=b', ';a="b\t;c"', ';\xe9')

const written: fc.Arbitrary<Written> = fc
  .record({
    hints: fc.array(fc.tuple(fc.constantFrom(100, 102, 103), fields), { maxLength: 2 }),
    headers: fields,
    kind: fc.constantFrom('length', 'chunked', 'close', 'head', 'empty'),
    chunks: fc.array(fc.tuple(latin1(20), extension), { maxLength: 4 }),
    trailers: fields,
  })
  .map(({ hints, headers, kind, chunks, trailers }) => {
    const heard = hints.map(([status, pairs]) => `head ${status} x ${JSON.stringify(pairs.flat())}`)
    let text = hints.map(([status, pairs]) => `HTTP/1.1 ${status} x\r\n${lines(pairs)}\r\n`).join('')
    const body = kind === 'head' || kind === 'empty' ? '' : chunks.map(([data]) => data).join('')
    const framing: [string, string][] =
      kind === 'length' || kind === 'head' ? [['Content-Length', kind === 'head' ? '7' : String(body.length)]] : []
    if (kind === 'chunked') framing.push(['Transfer-Encoding', 'chunked'])
    const all = [...headers, ...framing]
    const status = kind === 'empty' ? 204 : 200
    text += `HTTP/1.1 ${status} OK\r\n${lines(all)}\r\n`
    if (kind === 'chunked') {
      for (const [data, extension] of chunks)
        if (data.length > 0) text += `${data.length.toString(16)}${extension}\r\n${data}\r\n`
      text += `0\r\n${lines(trailers)}\r\n`
    } else text += body
    heard.push(`head ${status} OK ${JSON.stringify(all.flat())}`)
    heard.push(`whole ${body} ${JSON.stringify(kind === 'chunked' ? trailers.flat() : [])}`)
    return { method: kind === 'head' ? 'HEAD' : 'GET', text, closes: kind === 'close', heard }
  })

const cuts = fc.oneof(fc.array(fc.nat(5_000), { maxLength: 12 }), fc.constant('every'))
const points = (cuts: readonly number[] | string, length: number) =>
  typeof cuts === 'string' ? Array.from({ length }, (_, index) => index) : cuts

t.test('the result does not depend on how the bytes are cut into reads', async (t) => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), cuts, fc.boolean(), (responses, cuts, reused) => {
      // Only the last can be ended by the connection's end.
      const said = responses.filter(({ closes }, index) => !closes || index === responses.length - 1)
      const { heard, reader, settle } = listen(said.map(({ method }) => method))
      for (const { text } of said) {
        const bytes = Buffer.from(text, 'latin1')
        readInParts(reader, cut(bytes, points(cuts, bytes.length)), reused, settle)
      }
      if (reader.ended() !== (said.at(-1)?.closes ?? false)) throw new Error('its end was taken for something else')
      const expected = said.flatMap(({ heard }) => heard)
      if (JSON.stringify(heard.said) !== JSON.stringify(expected))
        throw new Error(`heard\n${heard.said.join('\n')}\ninstead of\n${expected.join('\n')}`)
    }),
    { numRuns: 1_500 },
  )
  t.pass()
})

t.test('for malformed input too the result does not depend on the reads, and no call follows', async (t) => {
  const mutation = fc.tuple(
    fc.nat(2_000),
    fc.nat(3),
    fc.constantFrom(
      '',
      '\r',
      '\n',
      '\r\n',
      '\0',
      ' ',
      ':',
      '0',
      'f',
      ';',
      'HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx',
      'Content-Length: 3\r\n',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(written, { minLength: 1, maxLength: 2 }),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      cuts,
      (responses, mutations, cuts) => {
        let text = responses.map((response) => response.text).join('')
        for (const [at, removed, put] of mutations) {
          const from = at % (text.length + 1)
          text = text.slice(0, from) + put + text.slice(from + removed)
        }
        const bytes = Buffer.from(text, 'latin1')
        const methods = [responses[0]?.method ?? 'GET']
        const whole = listen(methods)
        readInParts(whole.reader, bytes.length === 0 ? [] : [bytes], false)
        const parts = listen(methods)
        readInParts(parts.reader, cut(bytes, points(cuts, bytes.length)), true)
        const ends = [whole.reader.ended(), parts.reader.ended()]
        if (ends[0] !== ends[1] || whole.reader.stopped !== parts.reader.stopped) throw new Error('ended otherwise')
        // Data in front of a malformed part has been passed on already.
        if (JSON.stringify(whole.heard) !== JSON.stringify(parts.heard))
          throw new Error(`heard ${JSON.stringify(parts.heard)} instead of ${JSON.stringify(whole.heard)}`)
        const heads = whole.heard.said.filter((said) => /^head [2-5]/.test(said))
        if (heads.length > 1) throw new Error('bytes that nobody asked for became a response')
      },
    ),
    { numRuns: 1_500 },
  )
  t.pass()
})

t.test('chunks stay as they are when the buffer is overwritten', async (t) => {
  const chunks: Buffer[] = []
  const reader = new ResponseReader({
    headRead: () => undefined,
    dataRead: (chunk) => void chunks.push(chunk),
    endRead: (last) => void (last !== undefined && chunks.push(last)),
    malformedRead: (reason) => t.fail(reason),
  })
  reader.expect('GET')
  const shared = Buffer.alloc(128, '?')
  const read = (text: string) => {
    const end = shared.write(text, 'latin1')
    reader.read(shared, end, true)
    shared.fill('!')
  }
  read('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc')
  read('def')
  read('ghi')
  t.equal(Buffer.concat(chunks).toString(), 'abcdefghi')
})

t.test('bytes behind a whole response are never the next one', async (t) => {
  const next = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil'
  for (const first of [
    'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi',
    'HTTP/1.1 204 No\r\n\r\n',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ]) {
    for (const parts of [[`${first}${next}`], [first, next], [`${first}\r\n`], [first, '\n']]) {
      const { heard, reader } = listen(['GET'])
      readInParts(
        reader,
        parts.map((part) => Buffer.from(part)),
        true,
      )
      t.match(heard.said, [/^head/, /^whole/, /^malformed/], JSON.stringify(parts))
      t.equal(heard.said.length, 3)
      t.equal(reader.stopped, true)
    }
  }
})

t.test('no call follows stop', async (t) => {
  const text =
    'HTTP/1.1 103 x\r\n\r\nHTTP/1.1 100 x\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\ndef\r\n0\r\nA: b\r\n\r\nmore'
  const others = [
    'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc',
    'HTTP/1.1 200 OK\r\n\r\nabc',
    'HTTP/1.1 204 OK\r\n\r\n',
    'nonsense\r\n\r\nHTTP/1.1 200 OK\r\n\r\n',
  ]
  for (const one of [text, ...others])
    for (let stopAt = 1; stopAt <= 8; stopAt += 1)
      for (const size of [1, 2, 7, 1_000]) {
        const bytes = Buffer.from(one)
        const { reader } = listen(['GET'], stopAt)
        const every = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size)
        t.doesNotThrow(
          () => {
            readInParts(reader, cut(bytes, every), true)
            reader.ended()
          },
          `${stopAt}, ${size}: ${JSON.stringify(one)}`,
        )
      }
})

const said = (...parts: readonly string[]) => {
  const { heard, reader } = listen(['GET'])
  readInParts(
    reader,
    parts.map((part) => Buffer.from(part, 'latin1')),
    true,
  )
  const ended = reader.ended()
  return { heard, ended, last: heard.said.at(-1)?.split(' ')[0], stopped: reader.stopped }
}

t.test('chunks', async (t) => {
  const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'
  for (const body of [
    '1\r\na\r\n0\r\n\r\n',
    '01\r\na\r\n000\r\n\r\n',
    '1;x=y\r\na\r\n0;z\r\n\r\n',
    '1 \r\na\r\n0\r\n\r\n',
    'A\r\n0123456789\r\n0\r\nX: y\r\n\r\n',
  ])
    t.equal(said(`${head}${body}`).last, 'whole', JSON.stringify(body))
  for (const body of [
    '\r\n',
    'x\r\n',
    '-1\r\n',
    '+1\r\n',
    '0x1\r\n',
    ' 1\r\n',
    '1,\r\n',
    '1 1\r\n',
    '1\n',
    '1\na\r\n0\r\n\r\n',
    '1;\n\r\n',
    '1;\0\r\n',
    '1\r\nab\r\n',
    '1\r\na\n0\r\n\r\n',
    '1\r\na0\r\n\r\n',
    '1\r\na\r\r\n',
    '0\r\nX : y\r\n\r\n',
    '0\r\n x\r\n\r\n',
    '0\r\nX: y\n\r\n\r\n',
    '0\r\n\n\r\n\r\n',
    'fffffffffffffff\r\n',
    '20000000000000\r\n',
    `1;${'x'.repeat(1_100)}\r\n`,
    `1;${'x'.repeat(1_100)}`,
  ]) {
    // A bare LF alone may still become part of a line that is then refused.
    const whole = said(`${head}${body}\r\n\r\n`)
    t.equal(whole.last, 'malformed', JSON.stringify(body.slice(0, 40)))
    const single = said(head, ...`${body}\r\n\r\n`)
    t.equal(single.last, 'malformed', `byte by byte ${JSON.stringify(body.slice(0, 40))}`)
  }
})

t.test('at most 64 KB of a part without an end are kept', async (t) => {
  const size = 64 * 1024
  const exactly = (length: number) => `HTTP/1.1 200 OK\r\nA: ${'x'.repeat(length - 20)}\r\n\r\n`
  for (const [length, last] of [
    [size, 'head'],
    [size + 1, 'malformed'],
  ] as const)
    for (const at of [1, 1_000, size - 1, size, size + 1, size + 2, size + 3]) {
      const text = exactly(length)
      t.equal(
        said(text.slice(0, at), text.slice(at)).heard.said[0]?.split(' ')[0],
        last,
        `${length - size} over, cut at ${at - size}`,
      )
    }
  t.equal(said('x'.repeat(size), 'x'.repeat(5)).last, 'malformed')
  const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n'
  t.equal(said(head, `A: ${'x'.repeat(size)}`, 'xx').last, 'malformed')
  t.equal(
    said(head, `A: ${'x'.repeat(size)}\r\n\r\n`).last,
    said(head, 'A', `: ${'x'.repeat(size)}\r\n\r\n`).last,
    'trailers too large, cut or not',
  )
})

t.test('where the connection ends', async (t) => {
  const cases: [string, boolean][] = [
    ['', false],
    ['HTTP/1.1 200 OK\r\n', false],
    ['HTTP/1.1 100 Continue\r\n\r\n', false],
    ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\na', false],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', false],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n', false],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n', false],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: b\r\n', false],
    ['HTTP/1.1 200 OK\r\n\r\n', true],
    ['HTTP/1.1 200 OK\r\n\r\nabc', true],
    ['HTTP/1.0 200 OK\r\n\r\nabc', true],
  ]
  for (const [text, whole] of cases) t.match(said(text), { ended: whole, stopped: false }, JSON.stringify(text))
})

t.test('101 without a request to upgrade', async (t) => {
  t.equal(said('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nabc').last, 'malformed')
})
