import { ERRORS } from '../src/error-table.ts'

/** docs/errors.md: the one error table. */
export function errorReference(): string {
  const rows = Object.entries(ERRORS).map(
    ([code, { status, title, message }]) => `| \`${code}\` | ${status} | ${title} | ${message} |`,
  )
  return [
    '# Errors',
    '',
    'Generated from src/error-table.ts by `node .ci/generate.ts`. Every refusal carries its code, the title and the text below, and a request id.',
    '',
    '| code | status | title | what the person reads |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
