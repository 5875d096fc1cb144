import { edgesAcross } from '#graph/edges-across.ts'
import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import { type Path, Paths, PathsQuery } from '#model/api/paths.ts'
import { knownLeftOut } from '../evidence/known-left-out.ts'
import { knownNumber } from '../nodes/known-number.ts'
import { unfitParameter } from '../problems.ts'
import { route } from '../route.ts'
import { allowedBy, type Conditions } from './conditions.ts'
import { differentPaths } from './different-paths.ts'
import { nearestMisses } from './nearest-misses.ts'
import { presentPath } from './present-path.ts'

/** How many edges a search looks at before it gives up: a second or so. */
const patience = 300_000

const noMisses = { nearestMisses: [], missesTruncated: false }

function refuseContradictions(
  from: string,
  to: string,
  through: readonly string[],
  avoid: readonly string[],
) {
  if (from === to) throw unfitParameter('to', 'is the node that the paths begin at')
  const twice = through.find((id) => id === from || id === to)
  if (twice !== undefined) throw unfitParameter('through', `names ${twice}, where the paths begin or end`)
  const both = avoid.find((id) => id === from || id === to || through.includes(id))
  if (both !== undefined) throw unfitParameter('avoid', `names ${both}, which the paths are to have`)
}

async function withNodesAndEdges(
  store: Store,
  paths: readonly Path[],
): Promise<Pick<Paths, 'nodes' | 'edges'>> {
  const ids = [...new Set(paths.flatMap(({ nodes }) => nodes))]
  const steps = new Set(paths.flatMap((path) => path.steps.flatMap(({ edges }) => edges)))
  const edges = await edgesAcross(store, ids, ids)
  const publishers = paths.flatMap((path) => path.publishers)
  return {
    nodes: await nodesById(store, [...new Set([...ids, ...publishers])]),
    edges: edges.filter(({ id }) => steps.has(id)),
  }
}

export const paths = route({
  method: 'get',
  address: '/api/paths',
  summary: 'The best different paths between two nodes, dear through hubs, each step with its evidence',
  takes: PathsQuery,
  answers: Paths,
  async answer(store, { from, to, k, maxLength, types, ...asked }, kept) {
    const { withoutTiers, withoutPublishers, withoutEvents } = asked
    const through = [...new Set(asked.through ?? [])]
    const avoid = [...new Set(asked.avoid ?? [])]
    refuseContradictions(from, to, through, avoid)
    const graph = await kept.graphInMemory.read(store)
    const ends = { from: knownNumber(graph, from), to: knownNumber(graph, to) }
    const conditions: Conditions = {
      maxLength,
      types,
      through: through.map((id) => knownNumber(graph, id)),
      avoid: avoid.map((id) => knownNumber(graph, id)),
      fromDate: asked.fromDate ?? null,
      toDate: asked.toDate ?? null,
      leftOut: knownLeftOut(graph, { withoutTiers, withoutPublishers, withoutEvents }),
    }
    const search = differentPaths(graph, { ...ends, k }, conditions, { left: patience })
    const allowed = allowedBy(graph, [ends.from, ends.to], conditions)
    const told = search.paths.map((path) => presentPath(graph, allowed, path))
    const misses = told.length > 0 ? noMisses : nearestMisses(graph, ends, conditions)
    const isNone = told.length + misses.nearestMisses.length === 0 && !misses.missesTruncated
    return {
      paths: told,
      ...(await withNodesAndEdges(store, [...told, ...misses.nearestMisses.map(({ path }) => path)])),
      truncated: !search.areAll && !isNone,
      areBest: search.areBest,
      ...misses,
    }
  },
})
