import { readFileSync } from 'node:fs'
import t from 'tap'
import { checkExpression, compileExpression } from '../../src/identity/expression.ts'
import { FIELDS } from '../../src/identity/expression-variables.ts'
import { CIRCUMSTANCES, samplePerson } from '../identity/sample.ts'

const page = readFileSync(new URL('../../docs/policies.md', import.meta.url), 'utf8')

function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text)
}

t.test('every example is a policy, and passes the person it is meant for', async (t) => {
  const person = samplePerson(
    {
      email: 'ada@example.com',
      email_verified: true,
      groups: ['admins', 'team-a', 'editors', 'staff'],
      admin: true,
      org: { plan: 'pro' },
      tenant: 'blue, red',
    },
    { createdAt: Date.parse('2026-11-20T00:00:00Z') },
  )
  const now = Date.parse('2026-11-20T00:30:00Z')
  const examples = blocks('cel').flatMap((text) => text.trim().split('\n'))
  t.ok(examples.length > 10)
  for (const source of examples) {
    t.equal(checkExpression(source, 'policy'), undefined, source)
    const { value } = compileExpression(source, 'policy').evaluate(person, { ...CIRCUMSTANCES, now }) as {
      value?: unknown
    }
    // The request comes from 192.0.2.1.
    t.equal(value, !source.includes('inCidr'), source)
    if (!source.includes('claims') || source.includes('request.method')) continue
    const { kind, ...judged } = compileExpression(source, 'policy').evaluate(samplePerson({}), {
      ...CIRCUMSTANCES,
      now,
    })
    t.not('value' in judged && judged.value, true, `${kind}: ${source} without claims`)
  }
})

t.test('the page names every name, and no other', async (t) => {
  const named = [...page.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name]) => name)
  const fields = Object.entries(FIELDS).flatMap(([variable, types]) =>
    Object.keys(types).map((field) => `${variable}.${field}`),
  )
  t.same([...named].sort(), ['claims', 'provider', 'subject', ...fields].sort())
  for (const name of named) t.equal(checkExpression(name ?? '', 'header'), undefined, `${name}`)
})
