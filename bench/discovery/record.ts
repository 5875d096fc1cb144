import { z } from 'zod'
import { StoreName } from '../import/record.ts'
import { BenchmarkRecord } from '../records.ts'

/** Milliseconds of the requests of one run. */
export const Latency = z.object({ p50: z.number(), p95: z.number(), most: z.number() })
export type Latency = z.infer<typeof Latency>

export const Kind = z.enum([
  'related events',
  'similar actors',
  'paths',
  'network',
  'network, with all measures',
  'what survives',
  'evidence',
  'bursts',
  'meanwhile',
  'company over time',
])
export type Kind = z.infer<typeof Kind>

export const CaseFigure = z.object({
  kind: Kind,
  /** What is asked about. */
  of: z.string(),
  /** How many requests each run is made of. */
  requests: z.int(),
  runs: z.array(Latency),
})
export type CaseFigure = z.infer<typeof CaseFigure>

export const DiscoveryFigure = z.object({
  store: StoreName,
  corpus: z.string(),
  cases: z.array(CaseFigure),
})
export type DiscoveryFigure = z.infer<typeof DiscoveryFigure>

/** What another library takes for the first questions of each run, with the same graph in its memory. */
export const PeerFigure = z.object({
  kind: z.enum(['related events', 'paths']),
  of: z.string(),
  library: z.string(),
  version: z.string(),
  way: z.string(),
  requests: z.int(),
  runs: z.array(Latency),
})
export type PeerFigure = z.infer<typeof PeerFigure>

/** A mean with its 95 % interval. */
const Interval = z.object({ mean: z.number(), low: z.number(), high: z.number() })

export const measures = ['hit', 'reciprocal', 'auc'] as const
const Measured = z.record(z.enum(measures), Interval)

/** What was hidden and looked for, by the suggestions and by simpler ways. */
export const Task = z.object({
  what: z.string(),
  queries: z.int(),
  ways: z.array(
    z.object({
      way: z.string(),
      measured: Measured,
      /** By how much the suggestions, as they are listed, are ahead of it, query by query. */
      behind: Measured,
    }),
  ),
})
export type Task = z.infer<typeof Task>

/** The mean of hits@10 and MRR together, on the trials for choosing. */
const Weights = z.object({ inUse: z.number(), best: z.number() })

export const Quality = z.object({ corpus: z.string(), tasks: z.array(Task), weights: Weights })
export type Quality = z.infer<typeof Quality>

export const DiscoveryRecord = BenchmarkRecord.extend({
  benchmark: z.literal('discovery'),
  versions: BenchmarkRecord.shape.versions.extend({
    embedded: z.string().optional(),
    neo4j: z.string().optional(),
  }),
  corpora: z.array(
    z.object({ name: z.string(), synthetic: z.boolean(), events: z.int(), revision: z.string() }),
  ),
  figures: z.array(DiscoveryFigure),
  peers: z.array(PeerFigure),
  quality: Quality.optional(),
})
export type DiscoveryRecord = z.infer<typeof DiscoveryRecord>
