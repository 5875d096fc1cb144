/** The order of the letters' codes: the same on every machine and for ids, whatever language a reader has. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
