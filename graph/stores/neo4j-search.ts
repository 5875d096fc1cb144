import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { allowedEdits, type SearchTerms, searchedProperties } from '../search/terms.ts'
import type { Statement } from '../store.ts'

const { names, texts } = searchedProperties
const indexName = 'node_texts'

export const fullTextIndex = `
  CREATE FULLTEXT INDEX ${indexName} IF NOT EXISTS
  FOR (n:${nodeTypes.join('|')}) ON EACH [${[...names, ...texts].map((name) => `n.${name}`).join(', ')}]
  OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`

function inAny(fields: readonly string[], term: string): string[] {
  return fields.map((field) => `${field}:${term}`)
}

/** The words hold letters and digits only, so that nothing in them has a meaning to Lucene. */
export function luceneQuery({ words, spelling }: SearchTerms): string {
  return words
    .map((word) => {
      const edits = allowedEdits(word)
      const alternatives = [
        ...inAny(names, `${word}^8`),
        ...inAny(names, `${word}*^4`),
        ...(spelling === 'close' && edits > 0 ? inAny(names, `${word}~${edits}`) : []),
        ...inAny(texts, word),
      ]
      return `+(${alternatives.join(' ')})`
    })
    .join(' ')
}

export function fullTextSearch(terms: SearchTerms, types: readonly NodeType[], limit: number): Statement {
  return {
    cypher: `
    CALL db.index.fulltext.queryNodes('${indexName}', $text) YIELD node, score
    WHERE labels(node)[0] IN $types
    WITH node.id AS id, score
    ORDER BY score DESC, id
    WITH collect(id) AS ids
    RETURN ids[0..$limit] AS ids, size(ids) AS total
    ORDER BY total LIMIT 1`,
    parameters: { text: luceneQuery(terms), types: [...types], limit },
  }
}
