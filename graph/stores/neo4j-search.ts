import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { allowedEdits, type SearchTerms } from '../search/terms.ts'
import type { Statement } from '../store.ts'

const indexName = 'node_words'

export const fullTextIndex = `
  CREATE FULLTEXT INDEX ${indexName} IF NOT EXISTS
  FOR (n:${nodeTypes.join('|')}) ON EACH [n.searchNames, n.searchTexts]
  OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`

/** The index, if it is of other types: what is there under a name is not made anew. */
export const indexOfOtherTypes: Statement = {
  cypher: `
    SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes
    WHERE name = '${indexName}' AND (size(labelsOrTypes) <> size($types) OR any(type IN $types WHERE NOT type IN labelsOrTypes))
    RETURN name ORDER BY name LIMIT 1`,
  parameters: { types: nodeTypes },
}

export const dropFullTextIndex = `DROP INDEX ${indexName} IF EXISTS`

const titleIndexName = 'event_titles'

export const titleIndex = `
  CREATE FULLTEXT INDEX ${titleIndexName} IF NOT EXISTS
  FOR (n:Event) ON EACH [n.searchNames]
  OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`

/** The words hold letters, digits and emoji only, so that nothing in them has a meaning to Lucene. */
export function luceneQuery({ words, spelling }: SearchTerms): string {
  return words
    .map((word) => {
      const edits = spelling === 'close' ? allowedEdits(word) : 0
      const near = edits > 0 ? ` searchNames:${word}~${edits}` : ''
      return `+(searchNames:${word}^8 searchNames:${word}*^4 searchTexts:${word}${near})`
    })
    .join(' ')
}

export function fullTextSearch(terms: SearchTerms, types: readonly NodeType[], limit: number): Statement {
  return {
    cypher: `
    CALL db.index.fulltext.queryNodes('${indexName}', $text) YIELD node, score
    WHERE labels(node)[0] IN $types
    WITH node, score ORDER BY score DESC, node.id
    WITH collect(node) AS nodes
    WITH nodes[0..$limit] AS best, size(nodes) AS total
    RETURN [node IN best | {
      id: node.id,
      label: coalesce(node.title, node.name, node.url, node.id),
      aliases: node.aliases,
      degree: COUNT { (node)--() }
    }] AS hits, total
    ORDER BY total LIMIT 1`,
    parameters: { text: luceneQuery(terms), types: [...types], limit },
  }
}

export function titleWordSearch(words: readonly string[], most: number): Statement {
  return {
    cypher: `
    UNWIND $words AS word
    CALL db.index.fulltext.queryNodes('${titleIndexName}', word, {limit: $most + 1}) YIELD node
    WITH word, node.id AS event ORDER BY event
    WITH word, collect(event) AS events
    WHERE size(events) <= $most
    RETURN word, events
    ORDER BY word LIMIT $limit`,
    parameters: { words: [...words], most, limit: words.length },
  }
}
