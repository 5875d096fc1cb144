// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { faultsOfGexf } from '../../test/support/gexf-form.ts'
import { factsOf } from '../share/view-facts.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { exportedGraph } from './exported-graph.ts'
import { gexf } from './gexf.ts'

const properties = { importance: 7, share: -0.25, isKnown: true, tags: ['a', 'b'], 'odd "name" <&>': 'x' }
const view = withGraph(emptyView, {
  nodes: [
    { ...aNode('actor:a', 'Actor'), label: `<b>"A" &\n\u0000 ${'x'.repeat(200)}</b>` },
    { ...aNode('event:b', 'Event', properties), label: 'محمد 👩‍👩‍👧‍👦' },
    aNode('tag:t', 'Tag'),
    aNode('publisher:p', 'Publisher'),
    aNode('source:s', 'Source'),
  ],
  edges: [anEdge('actor:a', 'PARTICIPATED_IN', 'event:b'), anEdge('event:b', 'TAGGED', 'tag:t')],
})
const text = gexf(exportedGraph(view, factsOf(view, undefined)))

describe('a graph as GEXF', () => {
  it('keeps to the form of GEXF 1.3, whatever its names and properties are', () => {
    expect(faultsOfGexf(text)).toEqual([])
  })

  it.each([
    ['gexf has version="1.2"', 'version="1.3"', 'version="1.2"'],
    ['attribute has type="number"', 'type="integer"', 'type="number"'],
    ['viz:shape has value="round"', 'viz:shape value="disc"', 'viz:shape value="round"'],
    ['degree of a node is no integer: many', 'for="degree" value="1"', 'for="degree" value="many"'],
    ['actor:a|PARTICIPATED_IN|event:b has no source', 'source="actor:a"', 'source="actor:b"'],
    ['node lacks id', '<node id="tag:t"', '<node'],
    ['graph is not in order', '<nodes>', '<edges></edges><nodes>'],
  ])('would be found out: %s', (fault, right, wrong) => {
    expect(text).toContain(right)
    expect(faultsOfGexf(text.replace(right, wrong))).toContain(fault)
  })
})
