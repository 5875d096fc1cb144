import { leavesOut, nothingLeftOut } from '#model/api/left-out.ts'
import { furthestMiss, PathCondition, type Paths } from '#model/api/paths.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { allowedBy, type Conditions } from './conditions.ts'
import { differentPaths } from './different-paths.ts'
import { presentPath } from './present-path.ts'

const patience = 200_000

const lifted: Record<PathCondition, Partial<Conditions>> = {
  maxLength: { maxLength: furthestMiss },
  through: { through: [] },
  avoid: { avoid: [] },
  types: { types: null },
  dates: { fromDate: null, toDate: null },
  leftOut: { leftOut: nothingLeftOut },
}

function isSet(
  condition: PathCondition,
  { through, avoid, types, fromDate, toDate, leftOut }: Conditions,
): boolean {
  if (condition === 'maxLength') return true
  if (condition === 'through') return through.length > 0
  if (condition === 'avoid') return avoid.length > 0
  if (condition === 'types') return types !== null
  if (condition === 'dates') return fromDate !== null || toDate !== null
  return leavesOut(leftOut)
}

/** Where there is no path: the best there would be without one of the conditions, else without all of them. */
export function nearestMisses(
  graph: GraphInMemory,
  ends: { from: number; to: number },
  conditions: Conditions,
): Pick<Paths, 'nearestMisses' | 'missesTruncated'> {
  const set = PathCondition.options.filter((condition) => isSet(condition, conditions))
  const missed = (without: PathCondition[]) => {
    const fewer: Conditions = Object.assign({}, conditions, ...without.map((condition) => lifted[condition]))
    const { paths, areBest } = differentPaths(graph, { ...ends, k: 1 }, fewer, { left: patience })
    const allowed = allowedBy(graph, [ends.from, ends.to], fewer)
    return {
      nearestMisses: paths.map((found) => ({ without, path: presentPath(graph, allowed, found) })),
      missesTruncated: !areBest,
    }
  }
  const byOne = set.map((condition) => missed([condition]))
  const found = byOne.flatMap(({ nearestMisses }) => nearestMisses)
  const missesTruncated = byOne.some(({ missesTruncated }) => missesTruncated)
  if (found.length > 0 || set.length === 1) return { nearestMisses: found, missesTruncated }
  const byAll = missed(set)
  // Where nothing is found without any condition, nothing is to be found with some.
  if (byAll.nearestMisses.length === 0) return byAll
  return { ...byAll, missesTruncated: byAll.missesTruncated || missesTruncated }
}
