import { expect, it } from 'vitest'
import { graphOf } from '../../../test/support/graph-in-memory.ts'
import { newVocabulary } from '../likeness.ts'
import { allStands } from '../stands.ts'
import { asShared } from './as-shared.ts'
import { reasonsOf } from './reasons.ts'
import type { Shareable } from './shared.ts'

/** An article at addresses a and b, and a document that all events cite. */
const graph = graphOf(
  [
    ['source:a', 'PUBLISHED_BY', 'publisher:post'],
    ['source:b', 'PUBLISHED_BY', 'publisher:post'],
    ['event:one', 'CITES', 'source:a'],
    ['event:two', 'CITES', 'source:b'],
    ['event:both', 'CITES', 'source:a'],
    ['event:both', 'CITES', 'source:b'],
  ],
  {},
  [['source:a', 'source:b']],
)

const article: Shareable = {
  kind: 'source',
  id: 'source:a',
  label: 'Rifles',
  events: 3,
  nodes: ['source:a', 'source:b'],
}
const ledger: Shareable = {
  kind: 'source',
  id: 'source:l',
  label: 'Ledger',
  events: 30,
  nodes: ['source:l'],
}

it.each([
  ['one of either', 'event:one', 'event:two', { nodes: ['source:a', 'source:b'], isElsewhere: true }],
  ['that of both', 'event:two', 'event:both', { nodes: ['source:b'], isArticle: true }],
])('an article is shared at the addresses that two events cite: %s', (_, one, other, at) => {
  expect(asShared(graph, allStands, article, one, other)).toEqual({ ...article, ...at })
})

const words = { vocabulary: newVocabulary(), numbers: new Uint32Array(), weights: new Float64Array() }
const found = { isNamed: false, words, likeness: 0, daysApart: null, isByMonth: false }

it('is told with how many events cite it at any address, where the two share one', () => {
  const shared = [asShared(graph, allStands, article, 'event:two', 'event:both')]
  const [reason] = reasonsOf({ id: 'event:both', shared, ...found }, undefined)
  expect(reason?.words).toBe('cite the same article, which only 3 events cite at its addresses: Rifles')
})

it('is told beside a document that the two share at one address', () => {
  const shared = [ledger, asShared(graph, allStands, article, 'event:one', 'event:two')]
  const [reason, ...others] = reasonsOf({ id: 'event:two', shared, ...found }, undefined)
  expect(reason).toMatchObject({
    words:
      'cite the same document, which 30 events cite: Ledger; cite the same article, at two addresses: Rifles',
    evidence: ['source:a', 'source:b', 'source:l'],
  })
  expect(others).toEqual([])
})
