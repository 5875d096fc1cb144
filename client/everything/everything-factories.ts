import type { LaidOutGraph } from './view-of-everything.ts'

/** A whole graph of one actor and these events, laid out in a row. */
export function aCorpus(revision: string, events: readonly string[], shift = 0): LaidOutGraph {
  const ids = ['actor:ann', ...events.map((name) => `event:${name}`)]
  const nodes = ids.map((id) => ({
    id,
    type: id.startsWith('actor') ? ('Actor' as const) : ('Event' as const),
    label: id,
    degree: 1,
    ...(id === 'event:talk' && { date: '1985', location: ['Bonn', 'Rome'] }),
  }))
  const edges = events.map((name) => ({
    source: 'actor:ann',
    target: `event:${name}`,
    type: 'PARTICIPATED_IN' as const,
  }))
  return {
    graph: {
      revision,
      nodes,
      edges,
      total: { nodes: nodes.length, edges: edges.length },
      truncated: false,
    },
    layout: { revision, positions: ids.map((id, index) => [id, index * 10 + shift, shift]) },
  }
}
