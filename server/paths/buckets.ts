/** A queue by whole numbers that never takes one below the last taken: Dial, Comm. ACM 12 (1969), algorithm 360. */
export interface Buckets {
  put(priority: number, item: number): void
  take(): number | undefined
  /** The priority of what is taken next; Infinity when there is nothing. */
  next(): number
}

export function buckets(): Buckets {
  const items: (number[] | undefined)[] = []
  let lowest = 0
  const advance = () => {
    while (lowest < items.length && !items[lowest]?.length) lowest++
  }
  return {
    put(priority, item) {
      const bucket = items[priority]
      if (bucket) bucket.push(item)
      else items[priority] = [item]
    },
    take() {
      advance()
      return items[lowest]?.pop()
    },
    next() {
      advance()
      return lowest < items.length ? lowest : Number.POSITIVE_INFINITY
    },
  }
}
