import type { PlanStep } from '#model/api/cypher.ts'
import { refuse, refuseProcedure } from './allowed.ts'

/** Every operator of the embedded engine that reads the graph and nothing else; what is not here is refused. */
const reading = new Set([
  'Aggregate',
  'AntiJoin',
  'Apply',
  'Argument',
  'Bind',
  'Distinct',
  'Empty',
  'Expand',
  'Filter',
  'Join',
  'LeftJoin',
  'Limit',
  'NodeScan',
  'Project',
  'Return',
  'ShortestPath',
  'Skip',
  'Sort',
  'Union',
  'Unwind',
])

const clauses: Record<string, string> = {
  Create: 'CREATE',
  CreateNode: 'CREATE',
  CreateEdge: 'CREATE',
  DeleteEdge: 'DELETE',
  DeleteNode: 'DELETE',
  LoadCsv: 'LOAD CSV',
  Merge: 'MERGE',
  MergeRelationship: 'MERGE',
  Otherwise: 'MERGE',
  SetProperty: 'SET or REMOVE',
  AddLabel: 'SET',
  RemoveLabel: 'REMOVE',
}

const stepLine = /^( *)(\w+)(.*)$/

interface Line {
  depth: number
  step: PlanStep
}

/** How the engine, which has no word for it, prints the row that is handed to a part of a plan. */
const argument = 'Discriminant(51)'

function linesOf(text: string): Line[] {
  return text
    .replaceAll(argument, 'Argument')
    .split('\n')
    .flatMap((line) => {
      const [, space = '', operator = '', details = ''] = stepLine.exec(line) ?? []
      if (!operator) return []
      const inside = details.trim().replace(/^\((.*)\)$/s, '$1')
      return [{ depth: space.length, step: { operator, details: inside, estimatedRows: null, children: [] } }]
    })
}

/** The plan that the engine prints, two spaces a level. */
export function readPlan(text: string): PlanStep {
  const [root, ...others] = linesOf(text)
  if (!root) throw new Error('the engine prints a plan for EXPLAIN')
  const open = [root]
  for (const line of others) {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= line.depth) open.pop()
    open.at(-1)?.step.children.push(line.step)
    open.push(line)
  }
  return root.step
}

/** Throws QueryRefused for the first operator that does more than read the graph. */
export function refuseByPlan({ operator, details, children }: PlanStep): void {
  if (operator === 'CallProcedure') refuseProcedure(details)
  else if (!reading.has(operator)) refuse(clauses[operator] ?? operator)
  children.forEach(refuseByPlan)
}
