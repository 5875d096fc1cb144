import { z } from 'zod'
import { StoreName } from '../import/record.ts'
import { BenchmarkRecord } from '../records.ts'

/** Milliseconds. */
export const Latency = z.object({ p50: z.number(), p95: z.number(), p99: z.number() })
export type Latency = z.infer<typeof Latency>

/** A kind of request: how long the server took for it, and the raw driver or engine for the same Cypher. */
export const CaseFigure = z.object({
  what: z.string(),
  /** How many requests each run is made of. */
  requests: z.int(),
  /** How often a request asks the store, on average. */
  questions: z.number(),
  /** Bytes of an answer as it is sent, on average. */
  bytes: z.number(),
  /** Bare: the same floor behind an HTTP hop that does nothing; missing of what was measured before there was one. */
  runs: z.array(z.object({ server: Latency, bare: Latency.optional(), floor: Latency })),
  /** While researchers run queries that never end; missing of requests that wait for those. */
  attacked: Latency.optional(),
})
export type CaseFigure = z.infer<typeof CaseFigure>

/** What the server's process holds after its garbage is collected. */
export const Memory = z.object({ heapBytes: z.number(), residentBytes: z.number() })
export type Memory = z.infer<typeof Memory>

export const LoadRun = z.object({
  seconds: z.number(),
  answers: z.int(),
  /** Answers other than 200, connections that broke, and answers that did not come in time. */
  failures: z.int(),
  latency: z.object({ p50: z.number(), p90: z.number(), p99: z.number() }),
  /** How often in a second the raw driver or engine did what stands behind a request. */
  floorPerSecond: z.number(),
})
export type LoadRun = z.infer<typeof LoadRun>

export const Load = z.object({
  explorers: z.int(),
  runs: z.array(LoadRun),
  memory: z.object({ before: Memory, after: Memory }),
})
export type Load = z.infer<typeof Load>

export const ApiFigure = z.object({
  store: StoreName,
  corpus: z.string(),
  cases: z.array(CaseFigure),
  load: Load.optional(),
})
export type ApiFigure = z.infer<typeof ApiFigure>

export const ApiRecord = BenchmarkRecord.extend({
  benchmark: z.literal('api'),
  versions: BenchmarkRecord.shape.versions.extend({
    embedded: z.string().optional(),
    neo4j: z.string().optional(),
  }),
  attackers: z.int(),
  corpora: z.array(
    z.object({ name: z.string(), synthetic: z.boolean(), events: z.int(), revision: z.string() }),
  ),
  figures: z.array(ApiFigure),
})
export type ApiRecord = z.infer<typeof ApiRecord>
