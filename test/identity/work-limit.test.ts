import t from 'tap'
import { compileExpression } from '../../src/identity/expression.ts'
import { CIRCUMSTANCES, samplePerson } from './sample.ts'

const GROUPS = Array.from({ length: 10_000 }, (_, index) => `group-${index}`)
const LARGE = samplePerson({
  groups: GROUPS,
  map: Object.fromEntries(GROUPS.map((name) => [name, 1])),
  text: 'x'.repeat(1_000_000),
})

function evaluate(source: string) {
  const expression = compileExpression(source, 'policy')
  const began = performance.now()
  const result = expression.evaluate(LARGE, CIRCUMSTANCES)
  return { result, took: performance.now() - began }
}

t.test('ten thousand groups pass a rule that goes through them once', async (t) => {
  const names = JSON.stringify(GROUPS.slice(-20))
  for (const source of [
    "'group-9999' in claims.groups",
    "claims.groups.exists(g, g == 'group-9999')",
    "claims.groups.exists(g, g.startsWith('group-999'))",
    `claims.groups.exists(g, g in ${names})`,
    "claims.groups.filter(g, g.matches('^group-99..$')).size() == 100",
  ]) {
    t.match(evaluate(source).result, { kind: 'value', value: true }, source)
  }
})

t.test('an expression that does too much with large claims fails soon, and what surrounds it fails too', async (t) => {
  for (const source of [
    "claims.groups.exists(g, claims.groups.exists(h, h == 'none'))",
    "claims.groups.exists(g, claims.groups.exists(h, h == 'none')) || true",
    "!claims.groups.exists(g, claims.groups.exists(h, h == 'none'))",
    'claims.groups.all(g, g in claims.groups)',
    'claims.groups.map(g, claims.groups.map(h, h)).size() > 1',
    'claims.groups.exists(g, claims.map.exists(k, true) && false)',
    'claims.groups.exists(g, claims.map == claims.map && false)',
    'claims.groups.exists(g, size(claims.text) == 1)',
    'claims.groups.exists(g, claims.text.contains(g))',
    "claims.groups.exists(g, claims.groups.join('').size() == 1)",
    "claims.groups.exists(g, claims.text.split('').size() == 1)",
    'cel.bind(a, claims.groups + claims.groups, cel.bind(b, a + a, cel.bind(c, b + b, size(c + c + c + c + c + c + c + c + c) > 1)))',
    'cel.bind(a, claims.text + claims.text, cel.bind(b, a + a, cel.bind(c, b + b, size(c + c + c) > 1)))',
  ]) {
    const { result, took } = evaluate(source)
    t.match(result, { kind: 'error', missing: false, reason: 'the claims are too large for it' }, source)
    t.ok(took < 2_000, `${source}: ${took} ms`)
  }
})
