import { labelOf } from '#graph/node-row.ts'
import type { Difference, Differs, EdgeDifference, NodeDifference } from '#model/difference.ts'
import { type EdgeType, perEdgeType } from '#model/edge-types.ts'
import type { Properties } from '#model/graph.ts'
import { nodeTypeOf } from '#model/ids.ts'
import type { Change } from '#model/import-report.ts'
import { type NodeType, perNodeType } from '#model/node-types.ts'
import { sameProperties } from '../resolve/wanted.ts'
import type { Side } from './side.ts'

const notLikeness = new Set(['id', 'contentHash'])

/** The properties that tell what a node is like, in order; the body, which is long, apart. */
function likeness(properties: Properties): { body: string; brief: Properties } {
  const { body, ...rest } = properties
  const names = Object.keys(rest)
    .filter((name) => !notLikeness.has(name))
    .sort()
  const brief: Properties = {}
  for (const name of names) {
    const value = rest[name]
    if (value !== undefined) brief[name] = value
  }
  return { body: typeof body === 'string' ? body : '', brief }
}

function fieldsThatDiffer(before: Properties, after: Properties): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).sort()
}

function differs(before: unknown, after: unknown): Differs {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}

function edgeDifferences(before: Side, after: Side): EdgeDifference[] {
  const ids = [...new Set([...before.edges.keys(), ...after.edges.keys()])].sort()
  return ids.flatMap((id) => {
    const was = before.edges.get(id)
    const is = after.edges.get(id)
    const edge = is ?? was
    if (!edge || (was && is && sameProperties(was.properties, is.properties))) return []
    const { source, target, type } = edge
    const sides = { before: was?.properties ?? null, after: is?.properties ?? null }
    return [{ id, source, target, type, differs: differs(was, is), ...sides }]
  })
}

function nodeDifferences(before: Side, after: Side, resourced: ReadonlySet<string>): NodeDifference[] {
  const ids = [...new Set([...before.nodes.keys(), ...after.nodes.keys()])].sort()
  return ids.flatMap((id) => {
    const was = before.nodes.get(id)
    const is = after.nodes.get(id)
    const node = is ?? was
    if (!node) return []
    const old = was && likeness(was.properties)
    const now = is && likeness(is.properties)
    const fields =
      old && now ? fieldsThatDiffer({ ...old.brief, body: old.body }, { ...now.brief, body: now.body }) : []
    return [
      {
        id,
        type: node.type,
        label: labelOf(node),
        differs: differs(was, is),
        fields,
        isResourced: old !== undefined && now !== undefined && resourced.has(id),
        before: old?.brief ?? null,
        after: now?.brief ?? null,
      },
    ]
  })
}

function count<Type extends string>(
  counts: Record<Type, Change>,
  differences: readonly { type: Type; differs: Differs }[],
): Record<Type, Change> {
  for (const { type, differs: how } of differences) counts[type][how] += 1
  return counts
}

const none = (): Change => ({ added: 0, changed: 0, removed: 0 })

/** The ends of edges that are not among the nodes. */
function endsOf(nodes: readonly NodeDifference[], edges: readonly EdgeDifference[]): string[] {
  const told = new Set(nodes.map(({ id }) => id))
  return [...new Set(edges.flatMap(({ source, target }) => [source, target]))]
    .filter((id) => !told.has(id))
    .sort()
}

/**
 * What is told of the nodes of two sides, which are to have those in which they differ. A name is asked for each
 * node that differs in nothing, but at which an edge ends that does.
 */
export async function differenceOf(
  before: Side,
  after: Side,
  names: { from: string; to: string },
  labelsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Difference> {
  const edges = edgeDifferences(before, after)
  const resourced = new Set(edges.flatMap(({ type, source }) => (type === 'CITES' ? [source] : [])))
  const nodes = nodeDifferences(before, after, resourced)
  const ends = endsOf(nodes, edges)
  const labels = await labelsOf(ends)
  return {
    format: 'skein-difference-1',
    at: new Date().toISOString(),
    from: { name: names.from, revision: before.revision },
    to: { name: names.to, revision: after.revision },
    nodes,
    edges,
    ends: ends.flatMap((id) => {
      const type = nodeTypeOf(id)
      return type ? [{ id, type, label: labels.get(id) ?? id }] : []
    }),
    counts: {
      nodes: count<NodeType>(perNodeType(none), nodes),
      edges: count<EdgeType>(perEdgeType(none), edges),
      resourced: nodes.filter(({ isResourced }) => isResourced).length,
    },
    isWhole: true,
  }
}
