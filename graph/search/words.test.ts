import fc from 'fast-check'
import { expect, it } from 'vitest'
import { luceneQuery } from '../stores/neo4j-search.ts'
import { searchWords, wordsOf } from './words.ts'

it.each([
  ['Oliver North', ['oliver', 'north']],
  ['José MARTÍ', ['jose', 'marti']],
  ['money-laundering (BCCI)', ['money', 'laundering', 'bcci']],
  ["Khashoggi's fbi.gov Iran_Contra", ['khashoggi', 's', 'fbi', 'gov', 'iran', 'contra']],
  ['国安会 1985', ['国', '安', '会', '1985']],
  ['* ? ~ " \\ : AND', ['and']],
  ['🦊 Fox👍🏽 ❤️', ['🦊', 'fox', '👍', '❤']],
  ['👨‍👩‍👧 🇩🇪🇫🇷', ['👨', '👩', '👧', '🇩🇪', '🇫🇷']],
  ['Acme® © 1985', ['acme', '1985']],
  ['!!!', []],
  ['दिल्ली दल', ['दिल्ली', 'दल']],
  ['น้ำ นา', ['น้ํา', 'นา']],
  ['שָׁלוֹם مُحَمَّد Łódź Ёлка', ['שלום', 'محمد', 'łodz', 'елка']],
  ['łab abł x国abc 4ème a’b', ['łab', 'abł', 'x', '国', 'abc', '4eme', 'a', 'b']],
  ['がか ガス', ['か\u3099', 'か', 'カ\u3099ス']],
])('takes "%s" for words', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected)
})

it('finds the same words in a text of plain letters as in one with others beside them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(wordsOf(`ł ${text} 国`)).toEqual(['ł', ...wordsOf(text), '国'])
    }),
  )
})

it('looks in names and texts apart', () => {
  const properties = {
    title: 'The Meeting',
    aliases: ['A', 'B'],
    body: 'It was *cold*.',
    location: ['Rome', 'Bari'],
  }
  expect(searchWords(properties)).toEqual({
    searchNames: 'the meeting a b',
    searchTexts: 'rome bari it was cold',
  })
})

it('gives Lucene nothing but words, so that no character of a search has a meaning to it', () => {
  const query = luceneQuery({ words: wordsOf('a" OR (name:* NOT'), spelling: 'exact' })
  expect(query).not.toMatch(/"|\bOR\b|\bNOT\b/)
})
