/** Where a value stands between the ends of a logarithmic axis: 0 at the least, 1 at the most. */
export function logarithmic(least: number, most: number): (value: number) => number {
  const length = Math.log(most / least) || 1
  return (value) => Math.log(value / least) / length
}

/** 1, 2 and 5 times the powers of ten, from the last one that no value is below to the first that none is above. */
export function marksAround(values: readonly number[]): number[] {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const first = Math.floor(Math.log10(least))
  const last = Math.ceil(Math.log10(most))
  const all = Array.from({ length: last - first + 1 }, (_, place) => first + place)
    .flatMap((power) => [1, 2, 5].map((times) => Number((times * 10 ** power).toPrecision(1))))
    .sort((a, b) => a - b)
  const from = all.findLastIndex((mark) => mark <= least)
  const to = all.findIndex((mark) => mark >= most)
  return all.slice(from, to + 1)
}
