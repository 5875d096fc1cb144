import { expect, it } from 'vitest'
import { tokensOf, withoutEscapes } from './tokens.ts'

const told = (cypher: string) => tokensOf(cypher).map(({ kind, text }) => `${kind} ${text}`)

it('tells words, signs and literals apart, and leaves out comments', () => {
  expect(told("MATCH (n:`a b` {id: $id}) // ;\nWHERE n.x = 'it''s' /* LOAD CSV */ RETURN 1.5e3")).toEqual([
    'word MATCH',
    'sign (',
    'word n',
    'sign :',
    'quoted name a b',
    'sign {',
    'word id',
    'sign :',
    'parameter id',
    'sign }',
    'sign )',
    'word WHERE',
    'word n',
    'sign .',
    'word x',
    'sign =',
    "text 'it'",
    "text 's'",
    'word RETURN',
    'number 1.5e3',
  ])
})

it('takes what follows an escaped quote as part of the text', () => {
  expect(told(String.raw`RETURN 'a\' LOAD CSV' AS x`)).toEqual([
    'word RETURN',
    String.raw`text 'a\' LOAD CSV'`,
    'word AS',
    'word x',
  ])
})

it('says where each begins', () => {
  expect(tokensOf('RETURN  1').map(({ offset }) => offset)).toEqual([0, 8])
})

it('reads through unicode escapes', () => {
  expect(withoutEscapes(String.raw`LO\u0041D \uu0043SV`)).toBe('LOAD CSV')
})
