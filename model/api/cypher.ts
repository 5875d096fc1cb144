import { z } from 'zod'
import { EdgeType } from '../edge-types.ts'
import { GraphEdge, GraphNode, NodeId, PropertyValue } from '../graph.ts'
import { NodeType } from '../node-types.ts'
import { revision, total, truncated } from './list.ts'

/** What a query may be given: anything that JSON can say. */
const CypherParameter: z.ZodType<CypherParameter> = z
  .lazy(() =>
    z.union([
      z.null(),
      z.boolean(),
      z.number(),
      z.string(),
      z.array(CypherParameter),
      z.record(z.string(), CypherParameter),
    ]),
  )
  .meta({ id: 'CypherParameter' })
type CypherParameter =
  | null
  | boolean
  | number
  | string
  | CypherParameter[]
  | { [name: string]: CypherParameter }

/** What JSON has no form of its own for, as the database writes it. */
const writtenKinds = [
  'date',
  'time',
  'localTime',
  'dateTime',
  'localDateTime',
  'duration',
  'point',
  'integer',
  'float',
  'foreign',
] as const

/** A value in a row. Every object among them says by `kind` what it is, a map too, so that none is taken for another. */
export const CypherValue: z.ZodType<CypherValue> = z
  .lazy(() =>
    z.union([
      z.null(),
      z.boolean(),
      z.number(),
      z.string(),
      z.array(CypherValue),
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('node'), id: NodeId }),
        z.object({ kind: z.literal('edge'), id: z.string() }),
        z.object({ kind: z.literal('path'), nodes: z.array(NodeId), edges: z.array(z.string()) }),
        z.object({ kind: z.literal('map'), entries: z.record(z.string(), CypherValue) }),
        z.object({
          kind: z.enum(writtenKinds).meta({
            description:
              'integer: a whole number beyond 2^53. float: NaN or an infinity. foreign: a node or an edge that is no part of the graph, such as the record of the last import',
          }),
          text: z.string(),
        }),
      ]),
    ]),
  )
  .meta({ id: 'CypherValue' })
export type CypherValue = null | boolean | number | string | CypherValue[] | CypherThing
export type CypherThing =
  | { kind: 'node'; id: string }
  | { kind: 'edge'; id: string }
  | { kind: 'path'; nodes: string[]; edges: string[] }
  | { kind: 'map'; entries: { [name: string]: CypherValue } }
  | { kind: (typeof writtenKinds)[number]; text: string }

export const QueryNote = z
  .object({
    severity: z.enum(['warning', 'info']),
    message: z.string(),
    hint: z.string().optional(),
  })
  .meta({ id: 'QueryNote' })
export type QueryNote = z.infer<typeof QueryNote>

const query = z.string().min(1).max(50_000).meta({
  description: 'One Cypher query that reads',
  example: 'MATCH (a:Actor)-[:PARTICIPATED_IN]->(e:Event) RETURN a, count(e) AS events ORDER BY events DESC',
})
const parameters = z.record(z.string(), CypherParameter).default({}).meta({
  description: 'What stands behind each $name in the query',
})

const mostRows = 10_000

export const CypherRequest = z.object({
  query,
  parameters,
  limit: z.int().min(1).max(mostRows).default(1_000).meta({ description: 'How many rows to answer at most' }),
})
export type CypherRequest = z.input<typeof CypherRequest>

export const CypherAnswer = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.array(CypherValue)).meta({ description: 'Each with a value for each column' }),
    nodes: z.array(GraphNode).meta({ description: 'The nodes in the rows, each once' }),
    edges: z.array(GraphEdge).meta({ description: 'The edges in the rows, each once' }),
    shown: z.int().meta({ description: 'How many rows these are' }),
    total: total.nullable().meta({
      description: 'How many rows there are in all; null when nobody counted those that are not shown',
    }),
    truncated,
    notes: z.array(QueryNote),
    milliseconds: z.number().meta({ description: 'How long the rows took, with waiting for a turn' }),
    revision: revision.meta({
      description:
        'Of which revision of the corpus the rows are; null when an import was under way or ended meanwhile, or where that could not be asked',
    }),
  })
  .meta({ id: 'CypherAnswer' })
export type CypherAnswer = z.infer<typeof CypherAnswer>

export const CypherPlanRequest = z.object({ query, parameters })
export type CypherPlanRequest = z.input<typeof CypherPlanRequest>

/** One step of how a store comes by the rows. */
export const PlanStep: z.ZodType<PlanStep> = z
  .lazy(() =>
    z.object({
      operator: z.string(),
      details: z.string(),
      estimatedRows: z.number().nullable().meta({ description: 'null where the store does not estimate' }),
      children: z.array(PlanStep).meta({ description: 'The steps whose rows it takes' }),
    }),
  )
  .meta({ id: 'PlanStep' })
export interface PlanStep {
  operator: string
  details: string
  estimatedRows: number | null
  children: PlanStep[]
}

export const CypherPlan = z.object({ plan: PlanStep, notes: z.array(QueryNote) }).meta({ id: 'CypherPlan' })
export type CypherPlan = z.infer<typeof CypherPlan>

/** A property in Cypher, with how often it is there. */
const PropertyUse = z.object({
  name: z.string(),
  kind: z.enum(['text', 'number', 'boolean', 'list', 'mixed']),
  share: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'The share of the nodes or edges looked at that have it' }),
  example: PropertyValue,
})

export type PropertyUse = z.infer<typeof PropertyUse>

/** What a query can name. */
export const GraphSchema = z
  .object({
    nodeTypes: z.array(
      z.object({
        type: NodeType,
        count: z.int(),
        lookedAt: z.int().meta({ description: 'How many of them the properties were read from' }),
        properties: z.array(PropertyUse),
      }),
    ),
    edgeTypes: z.array(
      z.object({
        type: EdgeType,
        from: NodeType,
        to: NodeType,
        count: z.int(),
        lookedAt: z.int(),
        properties: z.array(PropertyUse),
      }),
    ),
  })
  .meta({ id: 'GraphSchema' })
export type GraphSchema = z.infer<typeof GraphSchema>
