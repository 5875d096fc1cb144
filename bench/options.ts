import { z } from 'zod'
import { StoreName } from './import/record.ts'

/** As many events as the corpus has whose shape the made-up ones have. */
export const realSize = 2_784

const list = z.string().transform((text) => text.split(','))
const positive = z.coerce.number<string>().int().positive()

/** What several benchmarks are told by words of the same name. */
export const Stores = list.pipe(z.array(StoreName))
export const EventCounts = list.pipe(z.array(positive))
export const Runs = positive
