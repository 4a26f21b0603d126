import fc from 'fast-check'

const SURROGATES = { first: 0xd800, count: 0x800 }

/** Any code point but lone surrogates. fast-check's own `unit: 'binary'` gives the same, but takes over a second to set up. */
const unit = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((number) => String.fromCodePoint(number < SURROGATES.first ? number : number + SURROGATES.count))

/** A string of any characters. */
export const anyText = (length: { readonly minLength?: number; readonly maxLength?: number } = {}) =>
  fc.string({ ...length, unit })
