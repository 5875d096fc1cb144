import { expect, it } from 'vitest'
import { prettyJson } from './pretty-json.ts'

it('indents JSON text', () => {
  expect(prettyJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}')
})

it('leaves other text alone', () => {
  expect(prettyJson('[sic] he said')).toBeUndefined()
  expect(prettyJson('1985')).toBeUndefined()
})
