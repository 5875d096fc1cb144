import { QueryNeedsNeo4j } from '../store-errors.ts'
import { positionAt } from './position.ts'
import { isName, type Token, tokensOf } from './tokens.ts'

const clauses = new Set(['match', 'optional', 'with', 'return', 'unwind', 'call', 'union'])

function isClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text.toLowerCase()
  // Not the WITH of STARTS WITH and ENDS WITH.
  return clauses.has(tokens[index]?.text.toLowerCase() ?? '') && before !== 'starts' && before !== 'ends'
}

/** What follows a place up to the next clause or the end of the brackets that it stands in. */
function restOfClause(tokens: readonly Token[], start: number): { token: Token; depth: number }[] {
  const rest: { token: Token; depth: number }[] = []
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    if (index < start) continue
    if ('([{'.includes(token.text)) depth++
    if (')]}'.includes(token.text)) depth--
    if (depth < 0 || (depth === 0 && isClause(tokens, index))) break
    rest.push({ token, depth })
  }
  return rest
}

/** The names that a query gives to a shortest path and to the edges it runs over. */
function namesAround(tokens: readonly Token[], index: number): Set<string | undefined> {
  const path = tokens[index - 1]?.text === '=' ? tokens[index - 2]?.text : undefined
  const bracket = tokens.findIndex(({ text }, place) => place > index && text === '[')
  const edges = tokens[bracket + 1]
  return new Set([path, bracket >= 0 && edges?.kind !== 'sign' ? edges?.text : undefined])
}

function hasCondition(tokens: readonly Token[], index: number): boolean {
  const names = namesAround(tokens, index)
  const rest = restOfClause(tokens, index)
  const where = rest.findIndex(({ token, depth }) => depth === 0 && token.text.toLowerCase() === 'where')
  return where >= 0 && rest.slice(where).some(({ token }) => isName(token) && names.has(token.text))
}

/**
 * Refuses a condition on a shortest path: Neo4j looks for the shortest path that meets it, while the embedded engine
 * takes the shortest of all and then asks whether that one does, which is another answer.
 */
export function refuseConditionOnShortestPath(cypher: string): void {
  const tokens = tokensOf(cypher)
  for (const [index, { text, offset }] of tokens.entries()) {
    if (!/^(?:shortestpath|allshortestpaths)$/i.test(text) || !hasCondition(tokens, index)) continue
    throw new QueryNeedsNeo4j(
      'The embedded store cannot look for the shortest path that meets a condition: it would test the shortest of all.',
      'To test that one, put WITH and the names of what you go on with between the pattern and WHERE. To look under conditions, use Paths on the page, or run the query on Neo4j.',
      { position: positionAt(cypher, offset) },
    )
  }
}
