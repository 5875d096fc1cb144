import { type Burst, Bursts, BurstsQuery, burstTypes } from '#model/api/bursts.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { idOf, idsOf } from '../graph-in-memory/ids-of.ts'
import { neighboursOfType } from '../graph-in-memory/neighbours-of-type.ts'
import { knownNumber } from '../nodes/known-number.ts'
import { unfitParameter } from '../problems.ts'
import { route } from '../route.ts'
import { batchesOf } from './batches.ts'
import { type Batch, type BurstState, burstStates, countIn } from './burst-states.ts'

const mostEvents = 1_000

function actorOrTag(graph: GraphInMemory, id: string): number {
  const node = knownNumber(graph, id)
  const type = graph.nodes[node]?.type
  if (!type || !burstTypes.includes(type))
    throw unfitParameter('of', `names ${id}, which is neither an actor nor a tag`)
  return node
}

/** The events that have all of these. */
function eventsOfAll(graph: GraphInMemory, nodes: readonly number[]): Set<number> {
  const [first, ...others] = nodes.map((node) => new Set(neighboursOfType(graph, node, 'Event')))
  return new Set([...(first ?? [])].filter((event) => others.every((events) => events.has(event))))
}

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 })
const numbers = new Intl.NumberFormat('en')

function wordsOf(here: Batch, everywhere: Batch, subjectCount: number): string {
  const share = ({ relevant, all }: Batch) => percent.format(relevant / all).replace('%', ' %')
  const have = `${here.relevant === 1 ? 'has' : 'have'} ${subjectCount === 1 ? 'it' : 'both'}`
  const count = `${numbers.format(here.relevant)} of the ${numbers.format(here.all)} events of that time ${have}`
  return `${count}: ${share(here)}, against ${share(everywhere)} in all.`
}

export const bursts = route({
  method: 'get',
  address: '/api/bursts',
  summary: 'When an actor, a tag or two of them were in more events than usual, with those events',
  takes: BurstsQuery,
  answers: Bursts,
  async answer(store, { of, unit, times, reluctance }, kept) {
    const graph = await kept.graphInMemory.read(store)
    const asked = [...new Set(of)].map((id) => actorOrTag(graph, id))
    const { batches, coarse, undated } = batchesOf(graph, eventsOfAll(graph, asked), unit)
    const everywhere = countIn(batches)
    const dateAndId = (event: number) => `${graph.nodes[event]?.date}${idOf(graph, event)}`

    function told({ first, last, strength }: BurstState): Burst {
      const within = batches.slice(first, last + 1)
      const behind = within.flatMap((batch) =>
        batch.events.toSorted((a, b) => (dateAndId(a) < dateAndId(b) ? -1 : 1)),
      )
      return {
        from: within.at(0)?.date ?? '',
        to: within.at(-1)?.date ?? '',
        strength: Number(strength.toFixed(2)),
        words: wordsOf(countIn(within), everywhere, asked.length),
        events: idsOf(graph, behind.slice(0, mostEvents)),
        total: behind.length,
        truncated: behind.length > mostEvents,
      }
    }

    return {
      unit,
      bursts: burstStates(batches, { times, reluctance }).map(told),
      events: { counted: everywhere.relevant, coarse, undated },
    }
  },
})
