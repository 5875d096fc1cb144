import type { PlanStep, QueryNote } from '#model/api/cypher.ts'
import { once, planNotes, stepsOf } from './plan-notes.ts'

const scan = /^(\S+):(\S+)$/

function variableOf({ operator, details }: PlanStep): string | undefined {
  return operator === 'NodeScan' ? scan.exec(details)?.[1] : undefined
}

function variablesIn(plan: PlanStep): Set<string | undefined> {
  return new Set(
    stepsOf(plan).flatMap((step) =>
      step.operator === 'Expand'
        ? [...step.details.matchAll(/\((\w+)\)/g)].map(([, name]) => name)
        : variableOf(step),
    ),
  )
}

/** The engine's own names for what has none in the query. */
function named(variable: string): string {
  return variable.startsWith('_anon') ? 'n' : variable
}

/** What the engine says of a filter behind it, as in `(e.id Eq "x") [index: id]`. */
function isFoundFast(filter: PlanStep | undefined): boolean {
  return filter?.operator === 'Filter' && /\) \[(?:index|range|labels|hash join)/.test(filter.details)
}

function notesOfScan(step: PlanStep, above: PlanStep | undefined): QueryNote[] {
  const [, variable = '', type = ''] = scan.exec(step.details) ?? []
  const [before] = step.children
  // A scan of what is bound already is none.
  if (isFoundFast(above) || (before && variablesIn(before).has(variable))) return []
  const notes: QueryNote[] = []
  if (before && before.operator !== 'Empty' && before.operator !== 'Unwind') {
    notes.push(planNotes.everyPair(named(variable)))
  }
  if (type === '*') notes.push(planNotes.everyNode(named(variable)))
  else if (above?.operator === 'Filter') {
    notes.push(
      planNotes.everyNodeOfType(named(variable), type, above.details.replace(/^\((.*)\) \[.*\]$/s, '$1')),
    )
  }
  return notes
}

function notesOf(step: PlanStep, above: PlanStep | undefined): QueryNote[] {
  const own =
    step.operator === 'NodeScan'
      ? notesOfScan(step, above)
      : step.operator === 'Expand' && /\[.*\*\d+\.\.\]/.test(step.details)
        ? [planNotes.endless()]
        : []
  return [...own, ...step.children.flatMap((child) => notesOf(child, step))]
}

export function notesOfEmbeddedPlan(plan: PlanStep): QueryNote[] {
  return once(notesOf(plan, undefined))
}
