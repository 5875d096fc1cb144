import { z } from 'zod'
import { BenchmarkRecord } from '../records.ts'

export const stores = ['embedded', 'neo4j'] as const
export const StoreName = z.enum(stores)
export type StoreName = z.infer<typeof StoreName>

/** What is timed: three imports, and the two halves of the floor under the first of them. */
export const StepName = z.enum(['parse only', 'raw batches', 'first import', 'unchanged', 'one changed file'])
export type StepName = z.infer<typeof StepName>

/** One process doing one step. */
export const Measurement = z.object({
  seconds: z.number(),
  /** Of all threads of the process. */
  processorSeconds: z.number(),
  peakBytes: z.int(),
  /** The revision of the graph, of a step that makes one. */
  revision: z.string().optional(),
  /** Written nodes and edges. */
  written: z.int().optional(),
})
export type Measurement = z.infer<typeof Measurement>

export const Figure = z.object({
  store: StoreName,
  events: z.int(),
  /** One after the other; the steps with the same place were measured together. */
  steps: z.record(StepName, z.array(Measurement)),
})
export type Figure = z.infer<typeof Figure>

export const PeerFigure = z.object({
  library: z.string(),
  version: z.string(),
  events: z.int(),
  loads: z.array(z.object({ seconds: z.number(), written: z.int() })),
})
export type PeerFigure = z.infer<typeof PeerFigure>

export const Corpus = z.object({
  name: z.string(),
  events: z.int(),
  bytes: z.int(),
  revision: z.string().optional(),
})
export type Corpus = z.infer<typeof Corpus>

export const ImportRecord = BenchmarkRecord.extend({
  benchmark: z.literal('import'),
  versions: BenchmarkRecord.shape.versions.extend({
    embedded: z.string().optional(),
    neo4j: z.string().optional(),
  }),
  corpora: z.array(Corpus),
  figures: z.array(Figure),
  peers: z.array(PeerFigure),
})
export type ImportRecord = z.infer<typeof ImportRecord>
