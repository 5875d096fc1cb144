import { z } from 'zod'
import { create } from 'zustand'
import { recallAs, remember } from '../app/browser-storage.ts'
import { Fields } from './parameter-field.ts'

/** A query with what its parameters were filled in with. */
export const Asked = z.object({ query: z.string(), fields: Fields })
export type Asked = z.infer<typeof Asked>

const PastQuery = Asked.extend({ at: z.string(), outcome: z.string() })
type PastQuery = z.infer<typeof PastQuery>

const NamedQuery = Asked.extend({ name: z.string() })
export type NamedQuery = z.infer<typeof NamedQuery>

const Kept = z.object({ past: z.array(PastQuery), named: z.array(NamedQuery) })
type Kept = z.infer<typeof Kept>

const key = 'skein.queries'
export const mostPast = 200

function readKept(): Kept {
  return recallAs(Kept, key) ?? { past: [], named: [] }
}

/** The queries that this browser has asked, the last first, and those that were given a name. */
export const useKeptQueries = create<Kept>(readKept)

/** Another page of this browser may have kept queries meanwhile. Answers whether the browser keeps what is changed. */
function change(how: (kept: Kept) => Partial<Kept>): boolean {
  const before = readKept()
  const kept = { ...before, ...how(before) }
  useKeptQueries.setState(kept)
  return remember(key, JSON.stringify(kept))
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

export function forgetPast() {
  change(() => ({ past: [] }))
}

/** Brings back what was forgotten, behind what has been asked since. */
export function bringBackPast(forgotten: readonly PastQuery[]) {
  change(({ past }) => {
    const left = forgotten.filter((query) => !past.some((other) => isSame(query, other)))
    return { past: [...past, ...left].slice(0, mostPast) }
  })
}

/** Keeps a query under a name, in the place of one that had it. Answers whether the browser keeps it. */
export function keepNamed(named: NamedQuery): boolean {
  return change((kept) => ({
    named: [...kept.named.filter(({ name }) => name !== named.name), named].toSorted((a, b) =>
      a.name.localeCompare(b.name),
    ),
  }))
}

export function forgetNamed(name: string) {
  change((kept) => ({ named: kept.named.filter((other) => other.name !== name) }))
}
