import type { QueryNote } from '#model/api/cypher.ts'
import { once } from './plan-notes.ts'
import { isName, type Token, tokensOf } from './tokens.ts'

/** The names that a graph has. */
interface Names {
  labels: ReadonlySet<string>
  edgeTypes: ReadonlySet<string>
  properties: ReadonlySet<string>
}

function note(what: string, name: string, known: ReadonlySet<string>): QueryNote {
  const alike = [...known].find((other) => other.toLowerCase() === name.toLowerCase())
  return {
    severity: 'warning',
    message: `The graph has no ${what} ${name}.`,
    hint: alike ? `It has ${alike}.` : '/api/schema lists what there is.',
  }
}

/** The bracket of the pattern in which this is a label or a type, as B is in (a:A|B) and [:A|B]. */
function openingOf(tokens: Token[], index: number): string | undefined {
  let first = index
  while (tokens[first - 1]?.text === '|' && isName(tokens[first - 2])) first -= 2
  if (tokens[first - 1]?.text !== ':') return undefined
  return tokens[isName(tokens[first - 2]) ? first - 3 : first - 2]?.text
}

/** Says which names of a query the graph does not have, as Neo4j does by itself: mostly they are slips. */
export function notesOfUnknownNames(cypher: string, { labels, edgeTypes, properties }: Names): QueryNote[] {
  const tokens = tokensOf(cypher)
  const notes = tokens.flatMap((token, index): QueryNote[] => {
    const before = tokens[index - 1]?.text
    if (!isName(token) || tokens[index + 1]?.text === '(') return []
    const { text } = token
    if (before === '.' && isName(tokens[index - 2])) {
      return properties.has(text) ? [] : [note('property', text, properties)]
    }
    const opening = openingOf(tokens, index)
    if (opening === '[' && !edgeTypes.has(text)) return [note('edge type', text, edgeTypes)]
    if (opening === '(' && !labels.has(text)) return [note('node type', text, labels)]
    return []
  })
  return once(notes)
}
