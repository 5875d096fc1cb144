import type { PlanStep, QueryNote } from '#model/api/cypher.ts'

/** What is worth saying of a plan, in the same words for both stores. */
export const planNotes = {
  everyPair: (variable: string): QueryNote => ({
    severity: 'warning',
    message: `Each ${variable} is put beside each row found before it (a cartesian product).`,
    hint: 'Connect the patterns by an edge or a shared name, or give one of them an id.',
  }),
  everyNode: (variable: string): QueryNote => ({
    severity: 'warning',
    message: `Every node of the graph is looked at for ${variable}.`,
    hint: `Give it a type, as in (${variable}:Event).`,
  }),
  everyNodeOfType: (variable: string, type: string, condition: string): QueryNote => ({
    severity: 'warning',
    message: `Every ${type} is looked at for ${variable}, since no index finds those with ${condition}.`,
    hint: 'Indexes find every type by id, and events by date and importance. On a small type it does not matter.',
  }),
  endless: (): QueryNote => ({
    severity: 'warning',
    message: 'Paths of any length are followed, and there may be more of them than can be counted.',
    hint: 'Bound their length, as in [*1..4].',
  }),
}

export function stepsOf(plan: PlanStep): PlanStep[] {
  return [plan, ...plan.children.flatMap(stepsOf)]
}

/** Each once: a plan may do the same thing in several places. */
export function once(notes: readonly QueryNote[]): QueryNote[] {
  return [...new Map(notes.map((note) => [note.message, note])).values()]
}
