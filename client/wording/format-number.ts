const format = new Intl.NumberFormat()

export function formatNumber(value: number): string {
  return format.format(value)
}

/** "1 node", "25 nodes", "2,782 events". */
export function formatCount(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`
}
