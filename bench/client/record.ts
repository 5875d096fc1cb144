import { z } from 'zod'
import { BenchmarkRecord } from '../records.ts'

/** Who draws: Skein's page, or another library's canvas with nothing around it. */
export const drawers = [
  'Skein',
  'sigma',
  'sigma, edges hidden',
  'vis-network',
  'vis-network, edges hidden',
  'force-graph',
] as const
export const Drawer = z.enum(drawers)
export type Drawer = z.infer<typeof Drawer>

export const Expansion = z.object({
  /** Milliseconds from the key to the first frame that shows the new nodes. */
  painted: z.number(),
  /** Milliseconds from the key to the last frame in which anything moves. */
  stable: z.number(),
  /** Pixels on the screen, of the node in view before that moved farthest. */
  moved: z.number(),
  /** Milliseconds, of the main thread. */
  longestTask: z.number(),
})
export type Expansion = z.infer<typeof Expansion>

export const Pan = z.object({
  /** That reached the screen. */
  framesPerSecond: z.number(),
  /** Milliseconds of the main thread for each of them. */
  scriptPerFrame: z.number(),
})
export type Pan = z.infer<typeof Pan>

export const Pans = z.object({
  drawer: Drawer,
  nodes: z.int(),
  edges: z.int(),
  runs: z.array(Pan),
})
export type Pans = z.infer<typeof Pans>

export const ClientRecord = BenchmarkRecord.extend({
  benchmark: z.literal('client'),
  versions: BenchmarkRecord.shape.versions.extend({
    chromium: z.string(),
    peers: z.record(z.string(), z.string()),
  }),
  corpus: z.object({ name: z.string(), revision: z.string(), nodes: z.int(), edges: z.int() }),
  screen: z.object({ width: z.int(), height: z.int() }),
  /** Bytes of script before the first paint, each file compressed by gzip. */
  bundle: z.int(),
  firstPaint: z.object({ nodes: z.int(), edges: z.int(), milliseconds: z.array(z.number()) }),
  expansion: z.object({ nodes: z.int(), edges: z.int(), added: z.int(), runs: z.array(Expansion) }),
  pans: z.array(Pans),
})
export type ClientRecord = z.infer<typeof ClientRecord>
