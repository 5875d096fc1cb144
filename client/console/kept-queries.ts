import { z } from 'zod'
import { create } from 'zustand'
import { recall, remember } from '../storage/browser-storage.ts'
import { Fields } from './parameter-field.ts'

/** A query with what its parameters were filled in with. */
export const Asked = z.object({ query: z.string(), fields: Fields })
export type Asked = z.infer<typeof Asked>

const PastQuery = Asked.extend({ at: z.string(), outcome: z.string() })
type PastQuery = z.infer<typeof PastQuery>

const NamedQuery = Asked.extend({ name: z.string() })
export type NamedQuery = z.infer<typeof NamedQuery>

const Lists = z.object({ past: z.array(z.unknown()), named: z.array(z.unknown()) })
type Lists = z.infer<typeof Lists>

interface Kept {
  past: readonly PastQuery[]
  named: readonly NamedQuery[]
  /** What is damaged, or of another version of Skein: it is kept as it is. */
  unreadable: Lists
}

const key = 'skein.queries'
export const mostPast = 200

/** What is stored; where that is no lists at all, it is one thing that cannot be read. */
function readLists(): Lists {
  const text = recall(key)
  if (text === undefined) return { past: [], named: [] }
  try {
    return Lists.parse(JSON.parse(text))
  } catch {
    return { past: [], named: [text] }
  }
}

function readable<Query>(schema: z.ZodType<Query>, items: readonly unknown[]): Query[] {
  return items.flatMap((item) => schema.safeParse(item).data ?? [])
}

function unreadable(schema: z.ZodType, items: readonly unknown[]): unknown[] {
  return items.filter((item) => !schema.safeParse(item).success)
}

function readKept(): Kept {
  const { past, named } = readLists()
  return {
    past: readable(PastQuery, past),
    named: readable(NamedQuery, named),
    unreadable: { past: unreadable(PastQuery, past), named: unreadable(NamedQuery, named) },
  }
}

function write({ past, named, unreadable: other }: Kept): boolean {
  return remember(
    key,
    JSON.stringify({ past: [...past, ...other.past], named: [...named, ...other.named] } satisfies Lists),
  )
}

/** The queries that this browser has asked, the last first, and those that were given a name. */
export const useKeptQueries = create<Kept>(readKept)

/** Where the browser has no room, what was asked longest ago makes room, a tenth at a time. */
function writeWhatFits(kept: Kept): { kept: Kept; isKept: boolean } {
  for (let count = kept.past.length; ; count = Math.floor(count * 0.9)) {
    const fitting = { ...kept, past: kept.past.slice(0, count) }
    if (write(fitting)) return { kept: fitting, isKept: true }
    if (count === 0) return { kept, isKept: false }
  }
}

interface Changed {
  before: Kept
  /** Whether the browser keeps what was changed. */
  isKept: boolean
}

/** Another page of this browser may have kept queries meanwhile. */
function change(how: (kept: Kept) => Partial<Kept>): Changed {
  const before = readKept()
  const { kept, isKept } = writeWhatFits({ ...before, ...how(before) })
  useKeptQueries.setState(kept)
  return { before, isKept }
}

export function isSame(one: Asked, other: Asked): boolean {
  return one.query === other.query && JSON.stringify(one.fields) === JSON.stringify(other.fields)
}

/** Notes what was asked and what came of it. The same asked again moves to the front. */
export function keepPast(past: PastQuery) {
  change((kept) => ({
    past: [past, ...kept.past.filter((other) => !isSame(past, other))].slice(0, mostPast),
  }))
}

export function forgetPast(): Changed {
  return change((kept) => ({ past: [], unreadable: { ...kept.unreadable, past: [] } }))
}

/** Brings back what was forgotten, behind what has been asked since. */
export function bringBackPast(forgotten: Pick<Kept, 'past' | 'unreadable'>) {
  change(({ past, unreadable: other }) => {
    const left = forgotten.past.filter((query) => !past.some((another) => isSame(query, another)))
    return {
      past: [...past, ...left].slice(0, mostPast),
      unreadable: { ...other, past: [...other.past, ...forgotten.unreadable.past] },
    }
  })
}

/** Keeps a query under a name, in the place of one that had it. */
export function keepNamed(named: NamedQuery): Changed {
  return change((kept) => ({
    named: [...kept.named.filter(({ name }) => name !== named.name), named].toSorted((a, b) =>
      a.name.localeCompare(b.name),
    ),
  }))
}

export function forgetNamed(name: string): Changed {
  return change((kept) => ({ named: kept.named.filter((other) => other.name !== name) }))
}
