import { present } from '#graph/node-row.ts'
import { ask } from '#graph/question.ts'
import { citations } from '#graph/questions/citations.ts'
import type { Store } from '#graph/store.ts'
import type { Citation } from '#model/api/node.ts'
import type { Properties } from '#model/graph.ts'
import { nodeTypeOf } from '#model/ids.ts'

function textOf(properties: Properties, name: string): string | null {
  const value = properties[name]
  return typeof value === 'string' ? value : null
}

/** What each event among these nodes cites, by its id; at most so many citations in all. */
export async function citationsOfEvents(
  store: Store,
  nodes: readonly string[],
  limit: number,
): Promise<Map<string, Citation[]>> {
  const byEvent = new Map<string, Citation[]>()
  const ids = nodes.filter((id) => nodeTypeOf(id) === 'Event')
  if (ids.length === 0) return byEvent
  for (const row of await ask(store, citations, { ids, limit })) {
    const cited = present(row.cited)
    const stored = present(row.stored)
    const url = textOf(cited, 'url') ?? textOf(stored, 'url')
    const citation = {
      source: row.source,
      url,
      archiveUrl: textOf(cited, 'archiveUrl'),
      title:
        textOf(cited, 'title') ??
        textOf(stored, 'title') ??
        url ??
        textOf(cited, 'urlAsWritten') ??
        row.source,
      date: textOf(cited, 'date'),
      publisher: textOf(cited, 'publisher'),
      publisherId: row.publishers.toSorted()[0] ?? null,
      tier: typeof cited.tier === 'number' ? cited.tier : null,
    }
    const known = byEvent.get(row.event)
    if (known) known.push(citation)
    else byEvent.set(row.event, [citation])
  }
  return byEvent
}
