import { pairsByKey, type Reason } from '../reason.ts'

/** `Public Citizen` and `Public Citizen (plaintiff)`. */
export const brackets: Reason = {
  name: 'brackets',
  pairs: (names) => pairsByKey(names, ({ words }) => [words.outside.join('')]),
  weigh(a, b) {
    const [inA, inB] = [a.words.inside.length, b.words.inside.length]
    if (inA + inB === 0 || a.words.outside.join('') !== b.words.outside.join('')) return undefined
    const evidence = { strength: 0.9, text: 'the names are alike but for what stands in brackets' }
    return inA === inB ? evidence : { ...evidence, keep: inA < inB ? a : b }
  },
}
