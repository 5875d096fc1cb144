import { expect, it } from 'vitest'
import type { GraphNode } from '#model/graph.ts'
import { rank } from './rank.ts'

function named(label: string, degree = 1, others: Partial<GraphNode> = {}): GraphNode {
  return { id: `actor:${label}`, type: 'Actor', label, properties: {}, degree, ...others }
}

function ranked(text: string, ...nodes: GraphNode[]) {
  return rank(nodes, text).map(({ label }) => label)
}

it('puts the whole name first, then a run of its words, all its words, another spelling, the rest', () => {
  const nodes = [
    named('Only in its text', 99),
    named('Bob', 98, { properties: { aliases: ['Robert Gates'] } }),
    named('Gates meets Robert', 97),
    named('On Robert Gates', 96),
    named('Robert Gates', 1),
  ]
  expect(ranked('robert gates', ...nodes)).toEqual(nodes.map(({ label }) => label).reverse())
})

it('takes a word for meant when it begins so', () => {
  expect(ranked('oliver nor', named('A'), named('Oliver North'))).toEqual(['Oliver North', 'A'])
})

it('puts people before the events they are in, however connected', () => {
  const conviction = named('Oliver North is convicted', 20, { type: 'Event' })
  expect(ranked('oliver nor', conviction, named('Oliver North', 8))).toEqual([
    'Oliver North',
    'Oliver North is convicted',
  ])
})

it('puts the better connected first among equals, then goes by id', () => {
  expect(ranked('x', named('X b', 2), named('X a', 2), named('X c', 3))).toEqual(['X c', 'X a', 'X b'])
})
