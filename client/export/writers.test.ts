import { describe, expect, it } from 'vitest'
import { perNodeType } from '#model/node-types.ts'
import { noEvidence, useEvidence } from '../evidence/evidence-store.ts'
import { noFilters } from '../filters/filters.ts'
import { factsOf } from '../share/view-facts.ts'
import { nothingJudged, useSurvival } from '../survive/survival-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { edgesCsv, nodesCsv } from './csv.ts'
import { cytoscapeJson } from './cytoscape-json.ts'
import { exportedGraph } from './exported-graph.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { scaleOf } from './png.ts'
import { svg } from './svg.ts'

const hostile = {
  ...aNode('actor:a', 'Actor', { note: '=cmd|" /C calc"!A0', 'odd "name" <&>': -3 }),
  label: '<script>"A" & \u0000b</script>',
}
const hearing = aNode('event:hearing', 'Event', { importance: 7, tags: ['a', 'b'] })
const view = {
  ...withGraph(emptyView, {
    nodes: [hostile, hearing, aNode('tag:t', 'Tag')],
    edges: [
      anEdge('actor:a', 'PARTICIPATED_IN', 'event:hearing'),
      anEdge('event:hearing', 'TAGGED', 'tag:t'),
    ],
  }),
  filters: { ...noFilters, hiddenTypes: ['Tag' as const] },
}
const graph = exportedGraph(view, { ...factsOf(view, undefined), name: 'My <view>' })
const palette = {
  bg: '#fff',
  ink: '#000',
  mute: '#555',
  warn: '#850',
  line: '#ddd',
  edge: '#888',
  types: perNodeType(() => '#a00'),
  tint: () => '#06a',
}

describe('an exported file', () => {
  it.each([
    ['GraphML', graphml(graph)],
    ['GEXF', gexf(graph)],
    ['SVG', svg(graph, palette).text],
  ])('of the form %s holds hostile text as text, and says what was hidden', (_, text) => {
    expect(text).not.toMatch(/<script|My <view>/)
    expect(text).not.toContain('\u0000')
    expect(text).toContain('My &lt;view&gt;')
    expect(text).toContain('1 node and 1 edge hidden')
    expect(text).not.toContain('tag:t')
  })

  it('of the form Cytoscape JSON has what files say under a name that the form has for something else', () => {
    const said = { type: 'hearing', name: 'event:h', value: 3, degree: 'high', parent: 'x' }
    const cited = { type: 'letter', source: 'The Post', key: 7, id: 'x' }
    const edge = { ...anEdge('event:h', 'CITES', 'source:s'), properties: cited }
    const nodes = [aNode('event:h', 'Event', said), aNode('source:s', 'Source')]
    const files = withGraph(emptyView, { nodes, edges: [edge] })
    const { elements } = JSON.parse(cytoscapeJson(exportedGraph(files, factsOf(files, undefined))))
    expect(elements.nodes[0].data).toEqual({
      'property.type': 'hearing',
      'property.value': 3,
      'property.degree': 'high',
      parent: 'x',
      ...{ id: 'event:h', value: 'event:h', name: 'event:h', type: 'Event', degree: 1 },
    })
    expect(elements.edges[0].data).toMatchObject({
      ...{ 'property.type': 'letter', 'property.source': 'The Post', 'property.key': 7, 'property.id': 'x' },
      ...{ id: edge.id, key: edge.id, source: 'event:h', target: 'source:s', type: 'CITES' },
    })
  })

  it('lets no spreadsheet carry out what a cell says', () => {
    const [, row] = nodesCsv(graph).split('\r\n')
    expect(row).toContain(`"'=cmd|"" /C calc""!A0"`)
    expect(row).toContain(',-3')
  })

  it('ends every row of a table as RFC 4180 says', () => {
    expect(edgesCsv(graph)).toBe(
      'id,source,type,target\r\nactor:a|PARTICIPATED_IN|event:hearing,actor:a,PARTICIPATED_IN,event:hearing\r\n',
    )
  })

  it('tells what stands behind an edge and what falls, apart from what its file says', () => {
    const edge = 'actor:a|PARTICIPATED_IN|event:hearing'
    const flags = ['single-source' as const, 'unrated-only' as const]
    const byTier = [{ tier: null, publishers: 1 }]
    useEvidence.setState({ edges: new Map([[edge, { sources: 1, publishers: 1, byTier, flags }]]) })
    const fall = { id: edge, reason: 'sources' as const, event: 'event:hearing', sources: 1 }
    useSurvival.setState({
      fallen: new Map([
        [edge, fall],
        ['event:hearing', { ...fall, id: 'event:hearing' }],
      ]),
    })
    const told = exportedGraph(view, factsOf(view, undefined))
    useEvidence.setState(noEvidence)
    useSurvival.setState(nothingJudged)
    expect(edgesCsv(told)).toContain(
      'property.evidence.flags,property.evidence.publishers,property.evidence.sources,property.falls\r\n',
    )
    expect(edgesCsv(told)).toContain('event:hearing,single-source; unrated-only,1,1,true\r\n')
    expect(graphml(told)).toContain('<data key="edge.property.evidence.publishers">1</data>')
    expect(svg(told, palette).text).toContain('fill-opacity="0.15"')
  })

  it('has its whole name below a picture, every line of it bold and no wider than the picture', () => {
    const name = 'Senate Committee on Secret Military Assistance to Iran and the Opposition and 212 others'
    const { text, width } = svg({ ...graph, facts: { ...graph.facts, name } }, palette)
    const lines = [...text.matchAll(/font-weight="600"[^>]*>([^<]*)</g)].map(([, line = '']) => line)
    expect(lines.join(' ')).toBe(name)
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line.length * 8.5).toBeLessThanOrEqual(width - 40)
  })

  it('has no more than 4,096 pixels on a side', () => {
    expect(scaleOf({ width: 600, height: 400 })).toBe(2)
    expect(scaleOf({ width: 8192, height: 400 })).toBe(0.5)
  })
})
