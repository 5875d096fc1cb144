import type { Ranks } from './ranks.ts'

/**
 * The shape of the largest real corpus that we know: 2,782 events told by hand and by many hands. Counts were
 * taken with `measureShape`; hubs are the shares of the first names, and exponent and offset the ones that give
 * as many names, and as many names of one use, as were counted. Each list says how many events, of all, have 0,
 * 1, 2 .. of a thing.
 */
export const actorsPerEvent = [20, 35, 229, 516, 705, 583, 348, 168, 87, 46, 24, 9, 3, 4, 3, 1, 0, 1]
export const tagsPerEvent = [1, 16, 36, 119, 527, 893, 563, 354, 147, 76, 28, 10, 4, 2, 1, 3, 2]
export const sourcesPerEvent = [1, 117, 135, 1575, 740, 155, 37, 11, 4, 3, 3, 0, 1]
export const relationsPerEvent = [2535, 16, 139, 83, 9]

export const actorRanks: Ranks = { hubs: [0.0751, 0.0255, 0.0138, 0.0126], exponent: 0.5, offset: 189 }
export const tagRanks: Ranks = { hubs: [0.0251, 0.0147, 0.0136, 0.0088], exponent: 0.6, offset: 184 }
export const publisherRanks: Ranks = { hubs: [0.0776], exponent: 0.425, offset: 14.6 }
/** 708,752 words of text, 21,120 different ones, the first of them 34,221 times. */
export const vocabulary: Ranks = { hubs: [], exponent: 0.6, offset: 12.5 }

/** How many words before the last one names have: of 1,000 names, 0, 1, 2 .. */
export const sharedWords = {
  Actor: [200, 500, 230, 70],
  Tag: [150, 550, 300],
  Publisher: [350, 450, 200],
}

/** The share of citations that cite what an earlier event cites. */
export const citedAgain = 0.127

/** Shares of all citations. */
export const citation = {
  tiers: { none: 5887, 1: 1988, 2: 1271, 3: 101 },
  publisherField: { outlet: 5888, publisher: 3047, publication: 68, none: 244 },
  withDate: 0.855,
  withArchive: 0.0345,
  withoutUrl: 0.0035,
  withBadUrl: 0.0034,
  unknown: { verified: 0.033, type: 0.013, date_accessed: 0.03, description: 0.011, notes: 0.02 },
  titleLength: 60,
}

/** Shares of all events, and the usual length of a text. */
export const event = {
  titleLength: 75,
  status: { confirmed: 1964, validated: 31, reported: 7, none: 780 },
  importance: [0, 0, 0, 1, 2, 49, 173, 332, 955, 999, 269],
  withLocation: 0.283,
  danglingRelation: 0.872,
  /** Names written in capitals by one event in so many, and otherwise by the others. */
  otherSpelling: 0.005,
  /** Files with a dash or a curly quote, which a JavaScript engine keeps in two bytes a character. */
  beyondLatin: 0.341,
}

/** The fields that have no place in the model. */
export const unknownTexts = {
  notes: { share: 0.2825, length: 190 },
  description: { share: 0.1416, length: 286 },
  capture_type: { share: 0.1265, length: 17 },
  priority_id: { share: 0.0593, length: 40 },
  _merge_note: { share: 0.0151, length: 105 },
  category: { share: 0.0122, length: 20 },
  verification_status: { share: 0.0093, length: 10 },
}
export const unknownLists = {
  capture_lanes: { share: 0.572, items: [0, 327, 500, 468, 208, 75] },
  patterns: { share: 0.1449, items: [0, 114, 183, 80, 26] },
  citations: { share: 0.0205, items: [0, 19, 12, 9, 10] },
}
/** Fields that hardly another event has. */
export const rareFields = { share: 0.11, ranks: { hubs: [], exponent: 1.2, offset: 12 } satisfies Ranks }

/** A share of all events has less than the value beside it. */
export interface Quantiles {
  shares: readonly number[]
  values: readonly number[]
}

/** The logarithm of the characters in a body. */
export const bodyLength: Quantiles = {
  shares: [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1],
  values: [3.4, 5.67, 6.06, 6.73, 7.67, 8.46, 9.37, 9.76],
}
export const paragraph = { length: 420, sentenceWords: 18 }

export const years: Quantiles = {
  shares: [0, 0.1, 0.25, 0.5, 0.75, 1],
  values: [1900, 1999, 2013, 2021, 2025, 2026],
}
