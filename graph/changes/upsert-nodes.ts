import type { Properties } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { searchWords } from '../search/words.ts'
import type { Statement } from '../store.ts'

/** Makes the nodes, or gives those that exist exactly these properties, and the words that a search looks in. */
export function upsertNodes(type: NodeType, rows: { id: string; properties: Properties }[]): Statement {
  return {
    cypher: `
    UNWIND $rows AS row
    MERGE (n:${type} {id: row.id})
    SET n = row.properties`,
    parameters: {
      rows: rows.map(({ id, properties }) => ({
        id,
        properties: { ...properties, ...searchWords(properties) },
      })),
    },
  }
}
