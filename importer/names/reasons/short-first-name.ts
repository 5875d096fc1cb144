import type { CorpusName } from '../corpus-names.ts'
import { areActors, pairsByKey, type Reason } from '../reason.ts'
import { personParts } from './middle-initial.ts'

const longestFirstName = 11

function surnameAndLetter(name: CorpusName): string[] {
  const parts = personParts(name)
  return parts ? [`${parts.first[0]} ${parts.last}`] : []
}

/** `Ed Markey` and `Edward Markey`: one first name begins the other. */
export const shortFirstName: Reason = {
  name: 'short-first-name',
  pairs: (names) => pairsByKey(names, surnameAndLetter),
  weigh(a, b) {
    if (!areActors(a, b)) return undefined
    const [ofA, ofB] = [personParts(a), personParts(b)]
    if (!ofA || !ofB || ofA.last !== ofB.last || ofA.first === ofB.first) return undefined
    const [short, long] = [ofA.first, ofB.first].sort((x, y) => x.length - y.length)
    if (!short || !long?.startsWith(short) || long.length - short.length < 2) return undefined
    if (long.length > longestFirstName) return undefined
    const strength = short.length > 1 ? 0.6 : 0.45
    return { strength, text: `the first name ${long} may be shortened to ${short}` }
  },
}
