import { z } from 'zod'
import { PlainDate } from './dates.ts'
import { EdgeType } from './edge-types.ts'
import { GraphEdge, GraphNode, NodeId } from './graph.ts'
import { NodeType } from './node-types.ts'

const total = z.int().meta({ description: 'How many there are in all' })
const truncated = z.boolean().meta({ description: 'Whether there are more than these' })

function listOf<Option extends z.ZodType<string, string>>(option: Option) {
  return z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(option).min(1))
}

export const Health = z
  .object({
    ready: z.boolean(),
    store: z.object({ kind: z.enum(['neo4j', 'embedded']), version: z.string() }),
    revision: z.string().nullable().meta({
      description: 'The revision of the corpus; null before the first import and while one is under way',
    }),
    reason: z.string().nullable().meta({ description: 'Why it is not ready' }),
  })
  .meta({ id: 'Health' })
export type Health = z.infer<typeof Health>

export const Summary = z
  .object({
    nodes: z.record(NodeType, z.int()),
    edges: z.record(EdgeType, z.int()),
    dates: z.object({ from: z.string(), to: z.string() }).nullable(),
    lastImport: z
      .object({
        folder: z.string(),
        revision: z.string(),
        finishedAt: z.string(),
        problems: z.object({ error: z.int(), warning: z.int(), info: z.int() }),
      })
      .nullable(),
  })
  .meta({ id: 'Summary' })
export type Summary = z.infer<typeof Summary>

export const SearchQuery = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ description: 'Words of a name or a text; the last may be unfinished' }),
  types: listOf(NodeType).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export const SearchResult = z
  .object({
    hits: z.array(GraphNode),
    total,
    truncated,
    spelling: z.enum(['exact', 'close']).meta({
      description: 'close: nothing matched as written, these match words spelled nearly so',
    }),
  })
  .meta({ id: 'SearchResult' })
export type SearchResult = z.infer<typeof SearchResult>

export const Citation = z
  .object({
    source: NodeId,
    url: z.string().nullable(),
    archiveUrl: z.string().nullable(),
    title: z.string(),
    date: z.string().nullable(),
    publisher: z.string().nullable(),
    publisherId: NodeId.nullable(),
    tier: z.int().nullable().meta({ description: 'null: unrated' }),
  })
  .meta({ id: 'Citation', description: 'A source as one event cites it' })
export type Citation = z.infer<typeof Citation>

export const NodeDetail = z
  .object({
    node: GraphNode,
    degreeByEdgeType: z.array(z.object({ edgeType: EdgeType, degree: z.int() })),
    citations: z.array(Citation).meta({ description: 'What an event rests on; empty for other nodes' }),
  })
  .meta({ id: 'NodeDetail' })
export type NodeDetail = z.infer<typeof NodeDetail>

export const NeighbourOrder = z.enum(['importance', 'date', 'degree', 'name'])
export type NeighbourOrder = z.infer<typeof NeighbourOrder>

export const NeighboursQuery = z.object({
  types: listOf(NodeType)
    .optional()
    .meta({ description: 'Only neighbours of these node types, comma-separated' }),
  edgeTypes: listOf(EdgeType)
    .optional()
    .meta({ description: 'Only along these edge types, comma-separated' }),
  from: PlainDate.optional().meta({ description: 'Leaves out events that ended before, and undated ones' }),
  to: PlainDate.optional().meta({ description: 'Leaves out events that began after, and undated ones' }),
  minImportance: z.coerce.number().int().min(0).max(10).optional().meta({
    description: 'Leaves out events below this importance or without one',
  }),
  order: NeighbourOrder.default('importance').meta({
    description: 'importance and degree: largest first; date: earliest first; name: alphabetical',
  }),
  limit: z.coerce.number().int().min(1).max(500).default(25),
  offset: z.coerce.number().int().min(0).default(0),
})
export type NeighboursQuery = z.infer<typeof NeighboursQuery>

export const Neighbourhood = z
  .object({
    nodes: z.array(GraphNode).meta({ description: 'The neighbours, in the order asked for' }),
    edges: z.array(GraphEdge).meta({ description: 'The edges between the node and these neighbours' }),
    total,
    truncated,
  })
  .meta({ id: 'Neighbourhood' })
export type Neighbourhood = z.infer<typeof Neighbourhood>

export const Preview = z
  .object({
    groups: z.array(
      z.object({
        edgeType: EdgeType,
        nodeType: NodeType,
        total,
        largest: z
          .object({ id: NodeId, label: z.string(), degree: z.int() })
          .meta({ description: 'The neighbour with most edges of its own' }),
      }),
    ),
    total: total.meta({ description: 'Distinct neighbours in all' }),
  })
  .meta({ id: 'Preview' })
export type Preview = z.infer<typeof Preview>

export const SubgraphRequest = z.object({ ids: z.array(NodeId).min(1).max(5000) })
export type SubgraphRequest = z.infer<typeof SubgraphRequest>

export const Subgraph = z
  .object({
    nodes: z.array(GraphNode),
    edges: z.array(GraphEdge),
    total: total.meta({ description: 'How many edges run between these nodes' }),
    truncated,
    missing: z.array(NodeId).meta({ description: 'Ids asked for that the graph does not have' }),
  })
  .meta({ id: 'Subgraph' })
export type Subgraph = z.infer<typeof Subgraph>

export const StartingPoints = z
  .object({ nodes: z.array(GraphNode), total, truncated })
  .meta({ id: 'StartingPoints', description: 'The best connected actors and the most important events' })
export type StartingPoints = z.infer<typeof StartingPoints>
