import { ask } from '#graph/question.ts'
import { dateRange } from '#graph/questions/date-range.ts'
import { mostConnected } from '#graph/questions/most-connected.ts'
import type { Subject, Takes, WorkedQuestion } from '#graph/research/research-question.ts'
import { workedQuestions } from '#graph/research/worked-questions.ts'
import type { Store } from '#graph/store.ts'
import { type ResearchQuestion, ResearchQuestions } from '#model/api/research.ts'
import type { EdgeType } from '#model/edge-types.ts'
import { nothing, route } from '../route.ts'

/** What a node of such a type is known by most: the more edges of this type, the more there is to ask about it. */
const telling: Record<Subject, EdgeType> = {
  Event: 'RELATED_TO',
  Actor: 'PARTICIPATED_IN',
  Tag: 'TAGGED',
}

/** The nodes that some question takes. */
const taken = workedQuestions
  .flatMap(({ parameters }) => Object.values(parameters))
  .flatMap((takes) => ('rank' in takes ? [takes] : []))
const highestRank = Math.max(...taken.map(({ rank }) => rank))

async function examplesIn(store: Store) {
  const byType = new Map<Subject, { id: string; name: string }[]>()
  for (const type of new Set(taken.map((takes) => takes.type))) {
    byType.set(
      type,
      await ask(store, mostConnected, { type, edgeType: telling[type], limit: highestRank + 1 }),
    )
  }
  const [dates] = await ask(store, dateRange, {})
  return (takes: Takes): string | number => {
    if (takes.takes === 'number') return takes.default
    if (takes.takes === 'date') return dates?.[takes.end] ?? ''
    const node = byType.get(takes.type)?.[takes.rank]
    return (takes.takes === 'name' ? node?.name : node?.id) ?? ''
  }
}

function present(
  { parameters, ...worked }: WorkedQuestion,
  exampleOf: (takes: Takes) => string | number,
): ResearchQuestion {
  return {
    ...worked,
    parameters: Object.entries(parameters).map(([name, takes]) => ({
      name,
      label: takes.label,
      takes: takes.takes,
      ...('type' in takes && { type: takes.type }),
      default: exampleOf(takes),
    })),
  }
}

export const researchQuestions = route({
  method: 'get',
  address: '/api/cypher/questions',
  summary:
    'Questions that researchers ask, each as a query with parameters for which this graph has an answer',
  takes: nothing,
  answers: ResearchQuestions,
  async answer(store) {
    const exampleOf = await examplesIn(store)
    return { questions: workedQuestions.map((worked) => present(worked, exampleOf)) }
  },
})
