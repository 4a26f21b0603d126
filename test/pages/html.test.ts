import fc from 'fast-check'
import t from 'tap'
import { escapeHtml, Html, html, safeHref } from '../../src/pages/html.ts'
import { anyText } from '../support/any-text.ts'

const ENTITY: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const read = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITY[entity]!)

t.test('whatever is interpolated, no character of it can end a text or an attribute', async () => {
  fc.assert(fc.property(anyText(), (text) => !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escapeHtml(text))))
})

t.test('what a reader sees is what was interpolated', async () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) =>
        read(String(html`${text}`)) === text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd'),
    ),
  )
})

t.test('control characters and half surrogates become U+FFFD', async (t) => {
  t.equal(escapeHtml('a\0b\x1bc\ud800d'), 'a\ufffdb\ufffdc\ufffdd')
})

t.test('markup made by the tag is not escaped again, alone or in a list', async (t) => {
  const item = html`<b>${'<'}</b>`
  t.equal(String(html`<p>${item}${[item, item]}</p>`), '<p><b>&lt;</b><b>&lt;</b><b>&lt;</b></p>')
})

t.test('nothing is left of undefined and false, and zero is a number', async (t) => {
  t.equal(String(html`[${undefined}${false}${0}]`), '[0]')
})

t.test('an object that only looks like markup is escaped', async (t) => {
  const forged = JSON.parse('"<script>"') as string
  t.equal(String(html`${forged}`), '&lt;script&gt;')
  t.equal(String(Html.trusted('<i>')), '<i>')
})

t.test('a link leads to http(s) or to a path of ours', async (t) => {
  for (const target of ['https://id.example.com/x?y=1', 'http://localhost:4180/', '/', '/a?x=//b'])
    t.equal(safeHref(target), target)
  for (const target of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    '',
    'relative',
  ])
    t.equal(safeHref(target), '/', target)
})
