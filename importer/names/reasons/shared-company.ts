import type { CorpusName, CorpusNames } from '../corpus-names.ts'
import type { Reason } from '../reason.ts'

/**
 * How much of their company two names share, 0 to 1: what is common over what is met by the one who meets fewer,
 * where meeting someone who meets many counts for little (Adamic & Adar, "Friends and neighbors on the Web",
 * Social Networks 25, 2003), and the number of shared companions.
 */
export function closeness(
  a: CorpusName,
  b: CorpusName,
  corpus: CorpusNames,
): { company: number; shared: number } {
  const [companyA, companyB] = [corpus.companyOf(a), corpus.companyOf(b)]
  const [fewer, more] = companyA.size <= companyB.size ? [companyA, companyB] : [companyB, companyA]
  let common = 0
  let all = 0
  let shared = 0
  for (const key of fewer) {
    const rarity = 1 / Math.log(2 + corpus.companySize(key))
    all += rarity
    if (!more.has(key)) continue
    common += rarity
    shared += 1
  }
  return { company: all > 0 ? common / all : 0, shared }
}

/** Two who meet the same people. Alone it says that they work together, so it finds no pairs of its own. */
export const sharedCompany: Reason = {
  name: 'shared-company',
  pairs: () => [],
  weigh(a, b, corpus) {
    if (a.type !== 'Actor') return undefined
    const { company, shared } = closeness(a, b, corpus)
    if (shared < 2) return undefined
    return { strength: 0.4 * company * (shared / (shared + 3)), text: `they share ${shared} companions` }
  },
}
