import { leavesOut, nothingLeftOut } from '#model/api/left-out.ts'
import { furthestMiss, PathCondition, type Paths } from '#model/api/paths.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { allowedBy, type Conditions } from './conditions.ts'
import { differentPaths } from './different-paths.ts'
import { presentPath } from './present-path.ts'

const patience = 200_000

interface Liftable {
  isSet(conditions: Conditions): boolean
  lifted: Partial<Conditions>
}

const liftable: Record<PathCondition, Liftable> = {
  maxLength: { isSet: () => true, lifted: { maxLength: furthestMiss } },
  through: { isSet: ({ through }) => through.length > 0, lifted: { through: [] } },
  avoid: { isSet: ({ avoid }) => avoid.length > 0, lifted: { avoid: [] } },
  types: { isSet: ({ types }) => types !== null, lifted: { types: null } },
  dates: {
    isSet: ({ fromDate, toDate }) => fromDate !== null || toDate !== null,
    lifted: { fromDate: null, toDate: null },
  },
  leftOut: { isSet: ({ leftOut }) => leavesOut(leftOut), lifted: { leftOut: nothingLeftOut } },
}

function lift(conditions: Conditions, condition: PathCondition): Conditions {
  return { ...conditions, ...liftable[condition].lifted }
}

/** Where there is no path: the best there would be without one of the conditions, else without all of them. */
export function nearestMisses(
  graph: GraphInMemory,
  ends: { from: number; to: number },
  conditions: Conditions,
): Pick<Paths, 'nearestMisses' | 'missesTruncated'> {
  const set = PathCondition.options.filter((condition) => liftable[condition].isSet(conditions))
  const missed = (without: PathCondition[]) => {
    const fewer = without.reduce(lift, conditions)
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
