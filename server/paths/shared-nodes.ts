/**
 * How many nodes a path shares with each of the paths found before, in one number: three bits for each, of which
 * two hold a count up to 3 and the third is free for comparing all of them at once.
 */
export type SharedNodes = number

const bits = 3
/** As many as fit into 30 bits. */
const mostPathsBefore = 10
const mostShared = 3

function each(count: (path: number) => number, paths: number): SharedNodes {
  let all = 0
  for (let path = 0; path < paths; path++) all |= count(path) << (bits * path)
  return all
}

const spare = each(() => 4, mostPathsBefore)

/** One node more shared with this path. */
export function oneWith(path: number): SharedNodes {
  return 1 << (bits * path)
}

export function allowances(mostWith: readonly number[]): SharedNodes {
  return each((path) => Math.min(mostShared, mostWith[path] ?? 0), mostWith.length)
}

/** Whether no count is above its counterpart. Counts may be twice as high as an allowance, the allowances up to 3. */
export function isWithin(counts: SharedNodes, allowance: SharedNodes): boolean {
  return (((allowance | spare) - counts) & spare) === spare
}
