import { type CorpusName, type CorpusNames, groupNames } from './corpus-names.ts'

/** The name of a person or an organisation is read in more ways than that of a subject. */
export function areActors(a: CorpusName, b: CorpusName): boolean {
  return a.type === 'Actor' && b.type === 'Actor'
}

/** Why two names may mean the same. */
export interface Evidence {
  /** 0 to 1: how many of the pairs with this evidence alone, roughly, are the same. */
  strength: number
  /** In plain words, with the numbers. */
  text: string
  /** The one of the two that is the better name to show, if this reason tells. */
  keep?: CorpusName
}

export interface Reason {
  name: string
  /** The pairs that are worth weighing: never all of them. */
  pairs(names: CorpusName[]): Iterable<[CorpusName, CorpusName]>
  weigh(a: CorpusName, b: CorpusName, corpus: CorpusNames): Evidence | undefined
}

/** Why two names may not mean the same: what remains of the score. */
export interface Objection {
  name: string
  weigh(a: CorpusName, b: CorpusName, corpus: CorpusNames): { remains: number; text: string } | undefined
}

/** Names that share more than this many of a key say nothing by it. */
const largestBlock = 60

/**
 * All pairs of names that share a key (blocking: Fellegi & Sunter, "A Theory for Record Linkage", 1969;
 * Christen, "Data Matching", 2012, chapter 4).
 */
export function* pairsByKey(
  names: CorpusName[],
  keysOf: (name: CorpusName) => string[],
): Generator<[CorpusName, CorpusName]> {
  for (const block of groupNames(names, keysOf).values()) {
    if (block.length > largestBlock) continue
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) yield [a, b]
    }
  }
}
