import { nodesById } from '#graph/nodes-by-id.ts'
import { CompanyOverTime, CompanyOverTimeQuery, type Slice, Standing } from '#model/api/company-over-time.ts'
import { NodeId } from '#model/graph.ts'
import { idOf, idsOf } from '../graph-in-memory/ids-of.ts'
import { knownNumber } from '../nodes/known-number.ts'
import { unfitParameter } from '../problems.ts'
import { route } from '../route.ts'
import { type CompanionIn, slicesOf } from './slices.ts'

function ofStanding(companions: readonly CompanionIn[], standing: Standing): CompanionIn[] {
  return companions.filter((one) => one.standing === standing)
}

function countsOf(companions: readonly CompanionIn[]): Slice['counts'] {
  const count = (standing: Standing) => ofStanding(companions, standing).length
  return { new: count('new'), stays: count('stays'), back: count('back'), left: count('left') }
}

function yearOf(year: number): string {
  return String(year).padStart(4, '0')
}

export const companyOverTime = route({
  method: 'get',
  address: '/api/nodes/{id}/company-over-time',
  summary: 'With whom an actor was in events, slice by slice of time: who is new, stays, is back, left',
  takes: CompanyOverTimeQuery.extend({ id: NodeId }),
  answers: CompanyOverTime,
  async answer(store, { id, years, limit }, kept) {
    const graph = await kept.graphInMemory.read(store)
    const actor = knownNumber(graph, id)
    if (graph.nodes[actor]?.type !== 'Actor')
      throw unfitParameter('id', 'is no actor, and only those have company')
    const { slices, undated } = slicesOf(graph, actor, years)
    const named = slices.map(({ companions }) =>
      Standing.options.flatMap((standing) => ofStanding(companions, standing).slice(0, limit)),
    )
    const nodes = await nodesById(
      store,
      idsOf(graph, new Set(named.flat().map(({ companion }) => companion))),
    )
    const labels = new Map(nodes.map((node) => [node.id, node.label]))
    return {
      slices: slices.map(({ from, to, events, companions }, place) => ({
        from: yearOf(from),
        to: yearOf(to),
        events: idsOf(graph, events),
        counts: countsOf(companions),
        companions: (named[place] ?? []).map(({ companion, standing, events: count }) => {
          const companionId = idOf(graph, companion)
          return { id: companionId, label: labels.get(companionId) ?? companionId, standing, events: count }
        }),
      })),
      undated,
    }
  },
})
