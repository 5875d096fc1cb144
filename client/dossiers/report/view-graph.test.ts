import { expect, it, vi } from 'vitest'
import { noEvidence, useEvidence } from '../../evidence/evidence-store.ts'
import { paletteOf } from '../../export/palette.ts'
import { svg } from '../../export/svg.ts'
import { nothingJudged, useSurvival } from '../../survive/survival-store.ts'
import { emptyView, withGraph } from '../../view/view.ts'
import { aNode, anEdge } from '../../view/view-factories.ts'
import { useView } from '../../view/view-store.ts'
import { Subject } from '../dossier.ts'
import { aBasis } from '../dossier-factories.ts'
import { subjectOfView } from '../subjects.ts'
import { graphOfView } from './view-graph.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

const nodes = [aNode('actor:ann', 'Actor'), aNode('event:party', 'Event')]
const edge = anEdge('actor:ann', 'PARTICIPATED_IN', 'event:party')
const byTier = [{ tier: 1, publishers: 1 }]
const thin = { sources: 1, publishers: 1, byTier, flags: ['single-source' as const] }
const fall = { id: edge.id, reason: 'sources' as const, event: 'event:party', sources: 1 }

function show(marksEvidence: boolean, falls: boolean) {
  useView.setState({ ...withGraph(emptyView, { nodes, edges: [edge] }), marksEvidence })
  useEvidence.setState(marksEvidence ? { ...noEvidence, edges: new Map([[edge.id, thin]]) } : noEvidence)
  const fallen = new Map([
    [edge.id, fall],
    ['event:party', { ...fall, id: 'event:party' }],
  ])
  useSurvival.setState(falls ? { ...nothingJudged, fallen } : nothingJudged)
}

/** What an entry of the page's view is drawn as later, when the page may show anything. */
function collected(): () => string {
  const subject = Subject.parse(JSON.parse(JSON.stringify(subjectOfView())))
  if (subject.kind !== 'view') throw new Error('it is a view')
  return () => {
    const graph = graphOfView(subject, aBasis({ nodes, edges: [edge] }))
    return graph
      ? svg(
          graph,
          paletteOf((name) => name),
        ).text
      : ''
  }
}

it('draws a view as it was collected, whatever the page shows when it is exported', () => {
  show(true, true)
  const marked = collected()
  show(false, false)
  const plain = collected()
  expect(marked()).toContain('One publisher, or no source')
  expect(marked()).toMatch(/stroke="warn" stroke-dasharray="1 2"[^>]* opacity="0.3"/)
  expect(marked()).toContain('fill-opacity="0.15"')
  show(true, true)
  expect(plain()).not.toMatch(/One publisher|opacity="0/)
})
