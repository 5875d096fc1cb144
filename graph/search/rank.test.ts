import { expect, it } from 'vitest'
import { rank, type SearchHit } from './rank.ts'
import { wordsOf } from './words.ts'

function named(label: string, degree = 1, others: Partial<SearchHit> = {}): SearchHit {
  return { id: `actor:${label}`, label, aliases: [], degree, ...others }
}

function ranked(text: string, ...hits: SearchHit[]) {
  return rank(hits, wordsOf(text)).map(({ label }) => label)
}

it('puts the whole name first, then a run of its words, all its words, another spelling, the rest', () => {
  const hits = [
    named('Only in its text', 99),
    named('Bob', 98, { aliases: ['Robert Gates'] }),
    named('Gates meets Robert', 97),
    named('On Robert Gates', 96),
    named('Robert Gates', 1),
  ]
  expect(ranked('robert gates', ...hits)).toEqual(hits.map(({ label }) => label).reverse())
})

it('takes a word for meant when it begins so', () => {
  expect(ranked('oliver nor', named('A'), named('Oliver North'))).toEqual(['Oliver North', 'A'])
})

it('puts people before the events they are in, however connected', () => {
  const conviction = named('Oliver North is convicted', 20, { id: 'event:conviction' })
  expect(ranked('oliver nor', conviction, named('Oliver North', 8))).toEqual([
    'Oliver North',
    'Oliver North is convicted',
  ])
})

it('puts the better connected first among equals, then goes by id', () => {
  expect(ranked('x', named('X b', 2), named('X a', 2), named('X c', 3))).toEqual(['X c', 'X a', 'X b'])
})
