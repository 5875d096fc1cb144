import type { PlanStep, QueryNote } from '#model/api/cypher.ts'
import type { Parameters } from '../store.ts'
import { once, planNotes, stepsOf } from './plan-notes.ts'

/** Neo4j's own names for what has none in the query. */
function named(variable: string): string {
  return /^anon_\d+$/.test(variable) ? 'n' : variable
}

function noteOf({ operator, details, children }: PlanStep): QueryNote[] {
  if (operator === 'CartesianProduct') {
    const right = children[1] && stepsOf(children[1]).at(-1)
    return [planNotes.everyPair(named(right?.details.split(':')[0]?.split(/[ ,[]/)[0] || 'node'))]
  }
  if (operator === 'AllNodesScan') return [planNotes.everyNode(named(details))]
  if (operator.startsWith('VarLengthExpand') && /\*(?:\d+\.\.)?\]/.test(details)) return [planNotes.endless()]
  const [scan] = children
  if (operator !== 'Filter' || scan?.operator !== 'NodeByLabelScan') return []
  const [variable = '', type = ''] = scan.details.split(':')
  return [planNotes.everyNodeOfType(named(variable), type, details)]
}

export function notesOfNeo4jPlan(plan: PlanStep): QueryNote[] {
  return once(stepsOf(plan).flatMap(noteOf))
}

/** Of a query that found nothing: a number is neither more nor less than a text, nor the same. */
export function notesOfNumbersAsText(parameters: Parameters): QueryNote[] {
  const names = Object.entries(parameters)
    .filter(([, value]) => typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    .map(([name]) => `$${name}`)
  return names.map((name) => ({
    severity: 'info',
    message: `${name} is given as text, and no number compares with a text.`,
    hint: `If ${name} is compared with numbers, give it as a number.`,
  }))
}
