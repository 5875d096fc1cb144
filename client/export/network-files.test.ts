import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Network } from '#model/api/network.ts'
import { perNodeType } from '#model/node-types.ts'
import { firstLook, type NetworkLook, withNetwork } from '../network/actor-network.ts'
import { useMeasures } from '../network/measures-store.ts'
import { captionOf, citationOf, factsOf, ViewFacts } from '../share/view-facts.ts'
import { leavingNothingOut } from '../survive/leaving-out.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { edgesCsv } from './csv.ts'
import { exportedGraph } from './exported-graph.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { svg } from './svg.ts'

const palette = {
  ...{ bg: '#fff', ink: '#000', mute: '#555', line: '#ddd', edge: '#888', warn: '#850' },
  types: perNodeType(() => '#a00'),
  tint: (tint: string) => `var(--${tint})`,
}
const evidence = { sources: 4, publishers: 3, byTier: [], flags: [] }
const answer: Network = {
  actors: ['actor:a', 'actor:b'].map((id) => ({ id, label: id, events: 2 })),
  links: [{ source: 'actor:a', target: 'actor:b', weight: 3, significance: 0.01, events: [0, 1], evidence }],
  events: ['event:x', 'event:y'],
  eventTotal: 40,
  alpha: 0.05,
  total: { actors: 900, links: 20_000 },
  backbone: { actors: 800, links: 2_000 },
  truncated: true,
}
const actors = [aNode('actor:a', 'Actor'), aNode('actor:b', 'Actor')]
const question = {
  of: { events: ['event:x', 'event:y'] },
  weight: 'newman',
  leavingOut: leavingNothingOut,
} as const

function aNetwork(look: NetworkLook = firstLook, hidden: string[] = []) {
  const shown = withNetwork(withGraph(emptyView, { nodes: actors, edges: [] }), answer, {
    question: { ...question, of: { events: [...question.of.events] } },
    look,
  })
  const view = { ...shown, hidden: new Set(hidden) }
  return exportedGraph(view, factsOf(view, undefined))
}

beforeEach(() => {
  const none = { degree: null, strength: null, betweenness: null, eigenvector: null }
  const values = { ...none, pagerank: null, core: null, constraint: null }
  const communities = { 'actor:a': 1, 'actor:b': 1 }
  useMeasures.setState({ measured: { values, communities, modularity: 0.5, bridges: [] } })
})
afterEach(() => useMeasures.setState(useMeasures.getInitialState(), true))

it('a derived link goes out with the events behind it', () => {
  const [head = '', row] = edgesCsv(aNetwork()).split('\r\n')
  expect(head.split(',')).toContain('property.events')
  expect(row).toContain('event:x; event:y')
  expect(graphml(aNetwork())).toContain('<data key="edge.property.events">event:x; event:y</data>')
})

it('a picture, a file and a citation say of what network they are and how little of it they have', () => {
  const graph = aNetwork()
  const words =
    'Of 40 events with actors that were in view. Weight by Newman. Showing 1 of 20,000 links after the backbone at alpha = 0.05: of the 1,500 heaviest of the 2,000 it keeps.'
  const told = [
    captionOf(graph.facts, '').join(' '),
    citationOf(graph.facts, undefined),
    graphml(graph),
    gexf(graph),
  ]
  for (const text of told) expect(text).toContain(words)
})

it('links that are hidden do not count as shown, and are told', () => {
  expect(aNetwork(firstLook, ['actor:b']).facts.network).toContain(
    'Showing 0 of 20,000 links after the backbone at alpha = 0.05: of the 1,500 heaviest of the 2,000 it keeps. 1 more is hidden. 1,499 more are of actors not on the canvas.',
  )
})

it('facts of a view that was saved before they told of a network are still read', () => {
  const { network: _, ...facts } = aNetwork().facts
  expect(ViewFacts.parse(facts)).toEqual(facts)
})

it('a picture explains the colours and the lines that are drawn in it, and no others', () => {
  const { text } = svg(aNetwork(), palette)
  const key = /id="legend">(.*)<\/g>/.exec(text)?.[1] ?? ''
  for (const words of [
    'Actors 2',
    'actor:a and one other: 2',
    'Derived, not read from a file',
    'The wider, the heavier',
  ])
    expect(key).toContain(`>${words}<`)
  expect(key).toContain('var(--community-1)')
  for (const unused of ['#a00', 'Unrated', 'Lowest fifth', 'Falls']) expect(key).not.toContain(unused)
  expect(text).toMatch(/id="edges"><path [^>]*stroke-width="2.4" stroke-dasharray="8 4"/)
  const byEvents = svg(aNetwork({ ...firstLook, colourBy: 'events' }), palette).text
  expect(byEvents).toContain('>Lowest fifth to highest<')
})

it('a legend that is wider than its picture goes on in further lines, above the caption', () => {
  const { text } = svg(aNetwork(), palette)
  const heightOf = (words: string) => Number(new RegExp(`y="([\\d.-]+)"[^>]*>${words}`).exec(text)?.[1])
  expect(heightOf('The wider')).toBeGreaterThan(heightOf('Actors 2'))
  expect(heightOf('2 nodes')).toBeGreaterThan(heightOf('The wider'))
})
