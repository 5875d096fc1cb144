import { present } from '#graph/node-row.ts'
import { ask } from '#graph/question.ts'
import { citations } from '#graph/questions/citations.ts'
import type { Store } from '#graph/store.ts'
import type { Citation } from '#model/api/node.ts'
import type { Properties } from '#model/graph.ts'

function textOf(properties: Properties, name: string): string | null {
  const value = properties[name]
  return typeof value === 'string' ? value : null
}

/** What each of these events cites, by its id; at most so many citations in all. */
export async function citationsOfEvents(
  store: Store,
  ids: string[],
  limit: number,
): Promise<Map<string, Citation[]>> {
  const byEvent = new Map<string, Citation[]>()
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
      publisherId: row.publisherId,
      tier: typeof cited.tier === 'number' ? cited.tier : null,
    }
    byEvent.set(row.event, [...(byEvent.get(row.event) ?? []), citation])
  }
  return byEvent
}
