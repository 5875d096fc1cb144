import { z } from 'zod'
import { present } from '#graph/node-row.ts'
import { ask } from '#graph/question.ts'
import { citations } from '#graph/questions/citations.ts'
import { degreeByEdgeType } from '#graph/questions/degree-by-edge-type.ts'
import type { Store } from '#graph/store.ts'
import { type Citation, NodeDetail } from '#model/api/node.ts'
import { NodeId, type Properties } from '#model/graph.ts'
import { route } from '../route.ts'
import { knownNode } from './known-node.ts'

const mostCitations = 1_000

function textOf(properties: Properties, name: string): string | null {
  const value = properties[name]
  return typeof value === 'string' ? value : null
}

async function citationsOf(store: Store, id: string): Promise<Citation[]> {
  const rows = await ask(store, citations, { id, limit: mostCitations })
  return rows.map((row) => {
    const cited = present(row.cited)
    const stored = present(row.stored)
    const url = textOf(cited, 'url') ?? textOf(stored, 'url')
    return {
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
  })
}

export const nodeDetail = route({
  method: 'get',
  address: '/api/nodes/{id}',
  summary: 'All that is known of a node: its properties, its degree by edge type, the sources it rests on',
  takes: z.object({ id: NodeId }),
  answers: NodeDetail,
  async answer(store, { id }) {
    const node = await knownNode(store, id)
    const degrees = await ask(store, degreeByEdgeType, { id })
    const citations = node.type === 'Event' ? await citationsOf(store, id) : []
    const citationsTotal = degrees.find(({ edgeType }) => edgeType === 'CITES')?.degree ?? 0
    return {
      node,
      degreeByEdgeType: degrees,
      citations,
      citationsTotal: node.type === 'Event' ? citationsTotal : 0,
      truncated: node.type === 'Event' && citations.length < citationsTotal,
    }
  },
})
