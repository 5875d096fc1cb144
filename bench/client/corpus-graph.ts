import type { z } from 'zod'
import { OverviewLayout } from '#model/api/overview-layout.ts'
import { WholeGraph } from '#model/api/whole-graph.ts'
import type { NodeType } from '#model/node-types.ts'

export interface PlacedNode {
  id: string
  type: NodeType
  label: string
  x: number
  y: number
}

export interface PlacedGraph {
  nodes: readonly PlacedNode[]
  edges: readonly { source: string; target: string }[]
}

async function ask<Answer>(url: string, path: string, shape: z.ZodType<Answer>): Promise<Answer> {
  for (;;) {
    const response = await fetch(new URL(path, url))
    const parsed = shape.safeParse(await response.json())
    if (parsed.success) return parsed.data
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** Everything but sources as a server lays it out. */
export async function fetchCorpusGraph(url: string): Promise<PlacedGraph & { revision: string }> {
  const { revision, positions } = await ask(url, '/api/overview-layout', OverviewLayout)
  const graph = await ask(url, '/api/whole-graph', WholeGraph)
  const places = new Map(positions.map(([id, x, y]) => [id, { x, y }]))
  const nodes = graph.nodes.map(({ id, type, label }) => ({
    id,
    type,
    label,
    ...(places.get(id) ?? { x: 0, y: 0 }),
  }))
  return { revision, nodes, edges: graph.edges }
}

export function neighboursIn({ nodes, edges }: PlacedGraph): Map<string, string[]> {
  const neighbours = new Map(nodes.map(({ id }): [string, string[]] => [id, []]))
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target)
    neighbours.get(target)?.push(source)
  }
  return neighbours
}

const atATime = 25

/** A part of so many nodes as a reader would gather it: from the greatest hub on, 25 neighbours at a time. */
export function partOf(graph: PlacedGraph, count: number): PlacedGraph {
  const neighbours = neighboursIn(graph)
  const degree = (id: string) => neighbours.get(id)?.length ?? 0
  const [start = ''] = [...neighbours.keys()].sort((one, other) => degree(other) - degree(one))
  const gathered = new Set([start])
  for (const id of gathered) {
    const fresh = (neighbours.get(id) ?? []).filter((other) => !gathered.has(other))
    for (const other of fresh.slice(0, Math.min(atATime, count - gathered.size))) gathered.add(other)
    if (gathered.size >= count) break
  }
  return {
    nodes: graph.nodes.filter(({ id }) => gathered.has(id)),
    edges: graph.edges.filter(({ source, target }) => gathered.has(source) && gathered.has(target)),
  }
}
