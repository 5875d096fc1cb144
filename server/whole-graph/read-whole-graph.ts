import { ask } from '#graph/question.ts'
import { edgeCount } from '#graph/questions/edge-count.ts'
import { leanEdges } from '#graph/questions/lean-edges.ts'
import { leanNodes } from '#graph/questions/lean-nodes.ts'
import { nodeCount } from '#graph/questions/node-count.ts'
import type { Store } from '#graph/store.ts'
import type { WholeGraph } from '#model/api/whole-graph.ts'
import { edgeEnds, edgeTypes } from '#model/edge-types.ts'
import type { NodeType } from '#model/node-types.ts'
import { revisionBetween, settledState } from '../graph-state.ts'

const mostNodes = 100_000
const mostEdges = 300_000

function given<Value>(name: string, value: Value | null): Record<string, Value> {
  return value === null ? {} : { [name]: value }
}

async function readNodes(store: Store, types: readonly NodeType[]) {
  const nodes: WholeGraph['nodes'] = []
  let total = 0
  for (const type of types) {
    total += (await ask(store, nodeCount, { type }))[0]?.total ?? 0
    const limit = mostNodes - nodes.length
    if (limit === 0) continue
    for (const row of await ask(store, leanNodes, { type, limit })) {
      const { id, label, degree } = row
      nodes.push({
        id,
        type,
        label,
        degree,
        ...given('date', row.date),
        ...given('dateEnd', row.dateEnd),
        ...given('importance', row.importance),
        ...given('status', row.status),
        ...given('summary', row.summary),
        ...given('location', row.location),
      })
    }
  }
  return { nodes, total }
}

async function readEdges(store: Store, types: readonly NodeType[], ids: ReadonlySet<string>) {
  const edges: WholeGraph['edges'] = []
  let total = 0
  for (const type of edgeTypes) {
    if (!types.includes(edgeEnds[type].source) || !types.includes(edgeEnds[type].target)) continue
    total += (await ask(store, edgeCount, { type }))[0]?.total ?? 0
    const limit = mostEdges - edges.length
    if (limit === 0) continue
    for (const { source, target, tier, bestTier } of await ask(store, leanEdges, { type, limit })) {
      if (!ids.has(source) || !ids.has(target)) continue
      edges.push({ source, target, type, ...given('tier', tier), ...given('bestTier', bestTier) })
    }
  }
  return { edges, total }
}

/** Every node of these types and every edge between them. */
export async function readWholeGraph(store: Store, asked: readonly NodeType[]): Promise<WholeGraph> {
  const types = [...new Set(asked)].sort()
  const before = await settledState(store)
  const { nodes, total: nodeTotal } = await readNodes(store, types)
  const { edges, total: edgeTotal } = await readEdges(store, types, new Set(nodes.map(({ id }) => id)))
  const after = await settledState(store)
  return {
    revision: revisionBetween(before, after),
    nodes,
    edges,
    total: { nodes: nodeTotal, edges: edgeTotal },
    truncated: nodes.length < nodeTotal || edges.length < edgeTotal,
  }
}
