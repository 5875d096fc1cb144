import type { CorpusShape } from './measure-shape.ts'

/** What `npm run bench -- shape FOLDER` says of the real corpus that the constants in shape.ts are fitted to. */
export const measured: CorpusShape = {
  events: 2782,
  actors: { perEvent: 4.547, names: 4615, usedOnce: 0.66, firstShare: 0.0751, zipfExponent: 0.759 },
  tags: { perEvent: 5.496, names: 4642, usedOnce: 0.611, firstShare: 0.0251, zipfExponent: 0.837 },
  publishers: { perEvent: 3.197, names: 2034, usedOnce: 0.66, firstShare: 0.0776, zipfExponent: 1.009 },
  sources: { perEvent: 3.315, names: 8056, usedOnce: 0.905, firstShare: 0.0017, zipfExponent: 0.311 },
  unrated: 0.637,
  relations: 0.208,
  unknownFields: 1.505,
  bodyMedian: 841,
  bodyMean: 1793,
}
