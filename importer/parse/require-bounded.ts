/** Values in fields of one file. A few hundred is much; aliases in YAML can unfold a line into billions. */
const mostValues = 20_000
const deepest = 64

export const tooDeep = `its fields hold more than ${mostValues} values, or more than ${deepest} levels`

class TooDeep extends Error {}

export function isTooDeep(error: unknown): boolean {
  // Parsers call themselves for each level, and run out of stack before we can count.
  return error instanceof TooDeep || error instanceof RangeError
}

/** Throws an error that isTooDeep knows when the value, unfolded, is larger or deeper than any event. */
export function requireBounded(value: unknown): void {
  let values = 0
  const count = (part: unknown, depth: number): void => {
    values += 1
    if (values > mostValues || depth > deepest) throw new TooDeep(tooDeep)
    if (typeof part !== 'object' || part === null) return
    for (const inner of Object.values(part)) count(inner, depth + 1)
  }
  count(value, 0)
}
