import type { Store } from '#graph/store.ts'
import { ResearchQuestions } from '#model/api/research.ts'
import { answerOf } from '../../test/support/answer-of.ts'
import { type DrawnNode, nodesToDraw } from './drawn-nodes.ts'
import type { ApiRequest } from './send.ts'

/** A kind of request, and the requests of it that are timed. */
export interface Case {
  what: string
  requests: ApiRequest[]
  /** Waits for other researchers' queries, and so is not asked among attackers. */
  waits?: boolean
}

const oneHop = 'one hop, 3 to 10 edges'
/** Those that must not grow with the corpus. */
export const growing = {
  oneHop: 'one hop, 15 to 25 edges',
  expansion: 'expansion of 15 to 25 edges',
  search: 'search for a name',
  related: 'related actors',
} as const

const node = (id: string) => `/api/nodes/${encodeURIComponent(id)}`

const neighboursOf = ({ id }: DrawnNode): ApiRequest => ({ path: `${node(id)}/neighbours` })
const relatedTo = ({ id }: DrawnNode): ApiRequest => ({ path: `${node(id)}/related` })
const searchFor = (q: string): ApiRequest => ({ path: `/api/search?${new URLSearchParams({ q })}` })
const expansionOf = ({ id }: DrawnNode): ApiRequest => ({ path: '/api/expansion', body: { anchors: [id] } })

/** As somebody types: the first words, the last of them not finished. */
function typed({ label }: DrawnNode): string {
  const words = label.split(' ').slice(0, 2).join(' ')
  return words.length > 4 ? words.slice(0, -1) : words
}

const repeated = (request: ApiRequest, count: number) => Array.from({ length: count }, () => request)

async function workedQueries(store: Store, count: number): Promise<ApiRequest[]> {
  const { questions } = ResearchQuestions.parse(await answerOf(store, '/api/cypher/questions'))
  const requests = questions.map(({ query, parameters }) => ({
    path: '/api/cypher',
    body: {
      query,
      parameters: Object.fromEntries(parameters.map((takes) => [takes.name, takes.default])),
    },
  }))
  return Array.from({ length: Math.ceil(count / requests.length) }, () => requests).flat()
}

/** What readers and researchers ask of a corpus, so many requests of each kind. */
export async function casesOf(store: Store, count: number): Promise<Case[]> {
  const events = await nodesToDraw(store, 'Event')
  const actors = await nodesToDraw(store, 'Actor')
  const some = (size: number) => events.draw(size).map(({ id }) => id)
  return [
    { what: 'health', requests: repeated({ path: '/api/health' }, count) },
    { what: 'summary', requests: repeated({ path: '/api/summary' }, count) },
    {
      what: 'search',
      requests: [...events.draw(count / 2), ...actors.draw(count / 2)].map((node) => searchFor(typed(node))),
    },
    { what: 'a node', requests: events.draw(count).map(({ id }) => ({ path: node(id) })) },
    { what: oneHop, requests: actors.ofDegree(3, 10, count).map(neighboursOf) },
    { what: 'one hop, a hub', requests: actors.hubs(count).map(neighboursOf) },
    { what: 'expansion of 3 to 10 edges', requests: actors.ofDegree(3, 10, count).map(expansionOf) },
    { what: 'expansion of a hub', requests: actors.hubs(count).map(expansionOf) },
    { what: 'related events', requests: events.draw(count).map(relatedTo) },
    {
      what: 'connect 50 events',
      requests: repeated({ path: '/api/connect', body: { ids: some(50) } }, count),
    },
    { what: 'timeline', requests: repeated({ path: '/api/timeline' }, count) },
    {
      what: 'facets of 500 events',
      requests: repeated({ path: '/api/facets', body: { ids: some(500) } }, count),
    },
    {
      what: 'citations of 100 events',
      requests: repeated({ path: '/api/citations', body: { ids: some(100) } }, count),
    },
    { what: 'import report', requests: repeated({ path: '/api/import' }, count) },
    { what: 'worked queries', requests: await workedQueries(store, count), waits: true },
  ]
}

/** The same questions about nodes that are alike in corpora of every size. */
export async function growthCases(store: Store, count: number): Promise<Case[]> {
  const actors = (await nodesToDraw(store, 'Actor')).ofDegree(15, 25, count)
  return [
    { what: growing.oneHop, requests: actors.map(neighboursOf) },
    { what: growing.expansion, requests: actors.map(expansionOf) },
    { what: growing.search, requests: actors.map(({ label }) => searchFor(label)) },
    { what: growing.related, requests: actors.map(relatedTo) },
  ]
}

/** What explorers do: a search, an expansion and a look at what is related, in turn. */
export async function explorersMix(store: Store, count: number): Promise<ApiRequest[]> {
  const events = await nodesToDraw(store, 'Event')
  const actors = await nodesToDraw(store, 'Actor')
  const expanded = actors.draw(count)
  return events.draw(count).flatMap((event, place) => {
    const actor = expanded[place]
    return actor ? [searchFor(typed(event)), expansionOf(actor), relatedTo(event)] : []
  })
}
