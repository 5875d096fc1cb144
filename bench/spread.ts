export interface Spread {
  median: number
  least: number
  most: number
}

/** Throws on an empty list. */
export function spreadOf(values: readonly number[]): Spread {
  const ordered = [...values].sort((a, b) => a - b)
  const [least] = ordered
  const most = ordered.at(-1)
  const below = ordered[Math.floor((ordered.length - 1) / 2)]
  const above = ordered[Math.floor(ordered.length / 2)]
  if (least === undefined || most === undefined || below === undefined || above === undefined) {
    throw new RangeError('there is no spread of nothing')
  }
  return { median: (below + above) / 2, least, most }
}
