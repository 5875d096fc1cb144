interface Extent {
  least: number
  most: number
}

/** From the least to the most of many values: more than can be handed to a function at once. */
export function extentOf(values: Iterable<number>): Extent {
  const extent = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY }
  for (const value of values) {
    extent.least = Math.min(extent.least, value)
    extent.most = Math.max(extent.most, value)
  }
  return extent
}
