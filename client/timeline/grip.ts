import type { TimeSpan } from './set-time.ts'

/** As far as a pointer, or a finger, may be from an end to take hold of it, in pixels. */
const reach = { fine: 12, coarse: 24 }

/** How much time a press next to an end may be off: at least one unit, and as much as the reader cannot aim better. */
export function gripOf(pointerType: string, units: number, width: number): number {
  const pixels = pointerType === 'touch' ? reach.coarse : reach.fine
  return Math.max(1, width > 0 ? (pixels * units) / width : 1)
}

/** What stays where it is when a press draws a span: the other end of the one that is near; else the place of the press itself, where a new span begins. */
export function fixedEnd(at: number, { first, last }: TimeSpan, near: number): number {
  const [toFirst, toLast] = [Math.abs(at - first), Math.abs(at - last)]
  if (Math.min(toFirst, toLast) > near) return at
  return toLast <= toFirst ? first : last
}
