import type { GraphEdge, Properties } from '#model/graph.ts'
import { edgeId } from '#model/ids.ts'
import type { NodeType } from '#model/node-types.ts'
import type { CorpusGraph, IsWanted, Owner } from '../resolve/resolve.ts'
import type { WantedEdge } from '../resolve/wanted.ts'

interface SideNode {
  id: string
  type: NodeType
  properties: Properties
}

/** What one graph has of the nodes in which it differs from another, with the edges that belong to them. */
export interface Side {
  revision: string
  nodes: Map<string, SideNode>
  edges: Map<string, GraphEdge>
}

export function emptySide(revision: string): Side {
  return { revision, nodes: new Map(), edges: new Map() }
}

export function withEdge(side: Side, edge: WantedEdge): void {
  const id = edgeId(edge.source, edge.type, edge.target)
  side.edges.set(id, { ...edge, id })
}

function withEdges(side: Side, { edges }: Owner): void {
  for (const edge of edges) withEdge(side, edge)
}

/** Those of the nodes that are meant, as files describe them. */
export function sideOfFiles(graph: CorpusGraph, isMeant: IsWanted): Side {
  const side = emptySide(graph.revision)
  for (const node of graph.named(isMeant)) side.nodes.set(node.id, node)
  for (const event of graph.events(isMeant)) {
    for (const source of event.sources) side.nodes.set(source.id, source)
    if (!isMeant('Event', event.id)) continue
    side.nodes.set(event.id, event)
    withEdges(side, event)
  }
  for (const publication of graph.publications(isMeant)) withEdges(side, publication)
  return side
}
