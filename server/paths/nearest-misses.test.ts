import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nothingLeftOut } from '#model/api/left-out.ts'
import { type EdgeWords, graphOf } from '../../test/support/graph-in-memory.ts'
import { nearestMisses } from './nearest-misses.ts'

const took = (actor: string, event: string): EdgeWords => [
  `actor:${actor}`,
  'PARTICIPATED_IN',
  `event:${event}`,
]

/** Sixty actors by chance in events of five each, and three who are in an event that leads to one of these. */
const crowd: EdgeWords[] = [
  ...fc
    .sample(fc.tuple(fc.nat(119), fc.nat(59)), { seed: 1973, numRuns: 600 })
    .map(([event, actor]) => took(`a${actor}`, `e${event}`)),
  ...['x', 'y', 'z'].map((actor) => took(actor, 'apart')),
  ['event:apart', 'RELATED_TO', 'event:e3'],
]

/** Where a path of one step, which two actors cannot have, is to go through these actors. */
function missesThrough(...through: string[]) {
  const graph = graphOf(crowd)
  const [from = 0, to = 0, ...named] = ['a1', 'a5', ...through].flatMap(
    (actor) => graph.numberOf.get(`actor:${actor}`) ?? [],
  )
  const conditions = {
    maxLength: 1,
    through: named,
    avoid: [],
    types: null,
    fromDate: null,
    toDate: null,
    leftOut: nothingLeftOut,
  }
  const found = nearestMisses(graph, { from, to }, conditions)
  return { ...found, nearestMisses: found.nearestMisses.map(({ without }) => without) }
}

it('are not all that there may be, where the search without one condition was given up', () => {
  expect(missesThrough('x', 'y', 'z')).toEqual({
    nearestMisses: [['maxLength', 'through']],
    missesTruncated: true,
  })
})

it('are the best there would be only where their search came to its end', () => {
  const nearestMisses = [['maxLength']]
  expect(missesThrough('a2')).toEqual({ nearestMisses, missesTruncated: false })
  expect(missesThrough('a2', 'a3', 'a4')).toEqual({ nearestMisses, missesTruncated: true })
})
