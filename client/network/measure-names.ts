import { z } from 'zod'

/** What is measured of an actor in a network. */
export const MeasureId = z.enum([
  'events',
  'degree',
  'strength',
  'betweenness',
  'eigenvector',
  'pagerank',
  'core',
  'constraint',
])
export type MeasureId = z.infer<typeof MeasureId>

/** What colours can tell of an actor: a measure, its community, or only its type. */
export const ColourBy = z.enum([...MeasureId.options, 'community', 'type'])
export type ColourBy = z.infer<typeof ColourBy>
