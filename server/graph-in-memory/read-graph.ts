import { edgeOwner } from '#graph/edge-owner.ts'
import { noLimit } from '#graph/no-limit.ts'
import { ask } from '#graph/question.ts'
import { edgesOfOwners } from '#graph/questions/edges-of-owners.ts'
import { idsOfType } from '#graph/questions/ids-of-type.ts'
import { nodeFacts } from '#graph/questions/node-facts.ts'
import type { Store } from '#graph/store.ts'
import { type EdgeType, edgeTypes } from '#model/edge-types.ts'
import { hostOf } from '#model/host-of.ts'
import { type NodeType, nodeTypes, perNodeType } from '#model/node-types.ts'
import { revisionBetween, settledState } from '../graph-state.ts'
import { titlesOfSources } from './articles.ts'
import { graphBuilder } from './build-graph.ts'
import type { EdgeFacts, GraphInMemory, NodeFacts } from './graph-in-memory.ts'
import { inTurns } from './in-turns.ts'

/** Small enough that other requests are answered between two pages. */
const idPage = 500

type Ids = Record<NodeType, string[]>

/** The types of which more is told than that they are there. */
const withFacts = ['Event', 'Source'] as const satisfies NodeType[]

function* pagesOf(ids: readonly string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += idPage) yield ids.slice(start, start + idPage)
}

async function readIds(store: Store): Promise<Ids> {
  const ids: Ids = perNodeType(() => [])
  for (const type of nodeTypes)
    ids[type] = (await ask(store, idsOfType, { type, limit: noLimit }))[0]?.ids ?? []
  return ids
}

async function readFacts(
  store: Store,
  type: NodeType,
  ids: string[],
  noteTitle: (id: string, title: string) => void,
): Promise<NodeFacts[]> {
  const rows = await ask(store, nodeFacts, { type, ids, limit: ids.length })
  return rows.map(({ url, title, ...facts }) => {
    if (title !== null) noteTitle(facts.id, title)
    return { ...facts, type, host: url === null ? null : hostOf(url) }
  })
}

function bare(type: NodeType): (id: string) => NodeFacts {
  return (id) => ({ id, type, date: null, dateEnd: null, importance: null, host: null })
}

async function readEdges(store: Store, type: EdgeType, ids: string[], add: (edge: EdgeFacts) => void) {
  const isFromOwner = edgeOwner(type).ids({ source: 'source', target: 'target' }).owner === 'source'
  for (const row of await ask(store, edgesOfOwners, { type, owners: ids, limit: ids.length })) {
    const { owner, others, tiers } = row
    for (const [place, other] of others.entries()) {
      const [source, target] = isFromOwner ? [owner, other] : [other, owner]
      add({ type, source, target, tier: tiers[place] || null })
    }
  }
}

/** Every node and edge, whatever their number. Tells as it goes which share of them has been read. */
export async function readGraph(store: Store, tell: (share: number) => void): Promise<GraphInMemory> {
  const before = await settledState(store)
  const ids = await readIds(store)
  const toRead = [...withFacts, ...edgeTypes.map((type) => edgeOwner(type).owner)]
  const total = toRead.reduce((sum, type) => sum + ids[type].length, 0)
  let read = 0
  const note = (page: readonly string[]) => {
    read += page.length
    tell(read / total)
  }

  const nodes = nodeTypes
    .filter((type) => !withFacts.some((one) => one === type))
    .flatMap((type) => ids[type].map(bare(type)))
  const titles = titlesOfSources()
  for (const type of withFacts) {
    for (const page of pagesOf(ids[type])) {
      for (const node of await readFacts(store, type, page, titles.note)) nodes.push(node)
      note(page)
    }
  }
  const titled = titles.ofSeveral()
  const builder = await inTurns(graphBuilder(nodes))
  for (const type of edgeTypes) {
    for (const page of pagesOf(ids[edgeOwner(type).owner])) {
      await readEdges(store, type, page, builder.add)
      note(page)
    }
  }
  const after = await settledState(store)
  return inTurns(builder.build(revisionBetween(before, after), titled))
}
