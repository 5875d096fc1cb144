import { type CorpusName, namesBy } from '../corpus-names.ts'
import { areActors, pairsByKey, type Reason } from '../reason.ts'

const generation = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

export interface PersonParts {
  first: string
  last: string
  /** One or two letters between the two; undefined when there are none. */
  initials: string | undefined
  generation: string | undefined
}

/** A name as that of a person: first name, initials, last name, Jr.; undefined when it is built otherwise. */
export function personParts({ words }: CorpusName): PersonParts | undefined {
  const all = words.outside
  const suffix = all.at(-1)
  const isNumbered = suffix !== undefined && generation.has(suffix)
  const [first, ...rest] = isNumbered ? all.slice(0, -1) : all
  const last = rest.at(-1)
  const [initials, ...more] = rest.slice(0, -1)
  if (first === undefined || last === undefined || more.length > 0) return undefined
  if (initials !== undefined && initials.length > 2) return undefined
  return { first, last, initials, generation: isNumbered ? suffix : undefined }
}

function ends(name: CorpusName): string[] {
  const parts = personParts(name)
  return parts ? [`${parts.first} ${parts.last}`] : []
}

const namesakes = namesBy(ends)

/** `Donald Trump` and `Donald J. Trump`; `Edwin Meese` and `Edwin Meese III`. */
export const middleInitial: Reason = {
  name: 'middle-initial',
  pairs: (names) => pairsByKey(names, ends),
  weigh(a, b, corpus) {
    if (!areActors(a, b)) return undefined
    const [ofA, ofB] = [personParts(a), personParts(b)]
    if (!ofA || !ofB || ofA.first !== ofB.first || ofA.last !== ofB.last) return undefined
    const byInitial = (ofA.initials === undefined) !== (ofB.initials === undefined)
    const byGeneration = (ofA.generation === undefined) !== (ofB.generation === undefined)
    if (!byInitial && !byGeneration) return undefined
    const differing = byGeneration ? 'generation' : 'initials'
    const others = namesakes(corpus).get(`${ofA.first} ${ofA.last}`) ?? []
    const known = new Set(others.flatMap((name) => personParts(name)?.[differing] ?? []))
    const what = byGeneration ? 'Jr., Sr. or a number' : 'a middle initial'
    const text = `the names differ only in ${what}, which one of them leaves off`
    return known.size > 1
      ? { strength: 0.3, text: `${text}; there are ${known.size} such names` }
      : { strength: byGeneration ? 0.6 : 0.9, text }
  },
}
