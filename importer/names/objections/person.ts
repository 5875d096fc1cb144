import type { Objection } from '../reason.ts'
import { personParts } from '../reasons/middle-initial.ts'

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

/** `Donald J. Trump` is not `Donald K. Trump`, and `Trump Sr.` is not `Trump Jr.` */
export const person: Objection = {
  name: 'person',
  weigh(a, b) {
    const [ofA, ofB] = [personParts(a), personParts(b)]
    if (!ofA || !ofB) return undefined
    if (differ(ofA.generation, ofB.generation))
      return { remains: 0.1, text: 'one is Jr., Sr. or a number, and the other another' }
    if (differ(ofA.initials, ofB.initials)) return { remains: 0.2, text: 'their middle initials differ' }
    return undefined
  },
}
