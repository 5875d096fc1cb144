import { isOwner, ownerTypes } from '#graph/edge-owner.ts'
import { idsByType } from '#graph/ids-by-type.ts'
import { ask } from '#graph/question.ts'
import { links } from '#graph/questions/links.ts'
import type { Store } from '#graph/store.ts'
import type { ExpansionOrder } from '#model/api/expansion.ts'
import { compareText } from '#model/compare-text.ts'
import type { Reachable } from './reachable.ts'

type Compare = (a: Reachable, b: Reachable) => number

const largest: Compare = (a, b) =>
  b.importance - a.importance || b.degree - a.degree || compareText(a.id, b.id)
const earliest: Compare = (a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)
const rarest: Compare = (a, b) => a.degree - b.degree || largest(a, b)

async function endsOf(store: Store, ids: readonly string[]): Promise<[start: string, end: string][]> {
  const found: [string, string][] = []
  for (const { type: from, ids: starts } of idsByType(ids)) {
    if (!ownerTypes.includes(from)) continue
    for (const { start, ends } of await ask(store, links, { from, starts, limit: starts.length })) {
      for (const end of ends) found.push([start, end])
    }
  }
  return found
}

/** How many edges each of the nodes has to those in view, counted from whichever end has few. */
async function edgesInto(store: Store, ids: readonly string[], inView: readonly string[]) {
  const viewed = new Set(inView)
  const wanted = new Set(ids.filter((id) => !isOwner(id)))
  const counts = new Map<string, number>()
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const [start, end] of await endsOf(store, ids)) if (viewed.has(end)) count(start)
  if (wanted.size === 0) return counts
  for (const [, end] of await endsOf(store, inView)) if (wanted.has(end)) count(end)
  return counts
}

/** The nodes in this order; ties are broken, so that the same question has the same answer. */
export async function ranked(
  store: Store,
  reachable: readonly Reachable[],
  order: ExpansionOrder,
  inView: readonly string[],
): Promise<Reachable[]> {
  if (order === 'importance') return reachable.toSorted(largest)
  if (order === 'date') return reachable.toSorted(earliest)
  if (order === 'rarity') return reachable.toSorted(rarest)
  const ids = reachable.map(({ id }) => id)
  const shared = await edgesInto(store, ids, inView)
  const sharing = ({ id }: Reachable) => shared.get(id) ?? 0
  return reachable.toSorted((a, b) => sharing(b) - sharing(a) || largest(a, b))
}
