import type { PlanStep } from '#model/api/cypher.ts'
import { QueryNeedsNeo4j } from '../store-errors.ts'
import { positionAt } from './position.ts'
import { shapeOf } from './shape.ts'
import { tokensOf } from './tokens.ts'

/** Above these a path has been found, and a condition on it means the same on both stores. */
const after = new Set(['Project', 'Aggregate', 'Return', 'Distinct', 'Sort', 'Limit', 'Skip'])

/** The names that a query gives to shortest paths and to the edges they run over. */
function namesOfPaths(cypher: string): Set<string> {
  const tokens = tokensOf(cypher)
  const names = tokens.flatMap(({ text }, index) => {
    if (!/^(?:all)?shortestpaths?$/i.test(text) || tokens[index + 1]?.text !== '(') return []
    const path = tokens[index - 1]?.text === '=' ? tokens[index - 2]?.text : undefined
    const edges = tokens.slice(index).find((_, step) => tokens[index + step - 1]?.text === '[')
    return [path, edges?.kind === 'sign' ? undefined : edges?.text]
  })
  return new Set(names.filter((name) => name !== undefined))
}

/** The names in a condition as the engine prints it, which is sometimes as Cypher and sometimes as its own tree. */
function namesIn(details: string): Set<string> {
  const bare = details
    .replace(/String\("(?:\\.|[^"\\])*"\)/g, ' ')
    .replace(/(?:Variable|Id)\("(.*?)"\)/g, ' $1 ')
    .replace(/variable: "(.*?)"/g, ' $1 ')
    .replace(/"(?:\\.|[^"\\])*"/g, ' ')
  return new Set(bare.match(/[\p{L}\p{Pc}][\p{L}\p{N}\p{Pc}]*/gu) ?? [])
}

function holdsShortestPath({ operator, details, children }: PlanStep): boolean {
  if (operator === 'ShortestPath' || /\bShortestPath\(/.test(details)) return true
  return children.some((child) => !after.has(child.operator) && holdsShortestPath(child))
}

/**
 * Refuses a condition on a shortest path: Neo4j looks for the shortest path that meets it, while the embedded engine
 * takes the shortest of all and then asks whether that one does, which is another answer.
 */
export function refuseConditionOnShortestPath(cypher: string, plan: PlanStep): void {
  const names = namesOfPaths(cypher)
  const meetsCondition = (step: PlanStep): boolean =>
    (step.operator === 'Filter' &&
      [...namesIn(step.details)].some((name) => names.has(name)) &&
      holdsShortestPath(step)) ||
    step.children.some(meetsCondition)
  if (names.size === 0 || !meetsCondition(plan)) return
  const shape = shapeOf(cypher)
  throw new QueryNeedsNeo4j(
    'The embedded store cannot look for the shortest path that meets a condition: it would test the shortest of all.',
    'To test that one, put WITH and the names of what you go on with between the pattern and WHERE. To look under conditions, use Paths on the page, or run the query on Neo4j.',
    { position: positionAt(cypher, shape.offsetAt(shape.text.search(/ (?:all)?shortestpaths? \( /))) },
  )
}
