/** Words and what each weighs; of length 1, or empty. */
export type WordVector = ReadonlyMap<string, number>

function countsOf(words: Iterable<string>, counts = new Map<string, number>()): Map<string, number> {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * A vector for each text: a word weighs more the oftener it stands there and the fewer of these texts have it
 * (tf-idf: Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing
 * and Management 24, 1988).
 */
export function wordVectors(texts: readonly (readonly string[])[]): WordVector[] {
  const counted = texts.map((words) => countsOf(words))
  const holders = new Map<string, number>()
  for (const counts of counted) countsOf(counts.keys(), holders)
  return counted.map((counts) => {
    let square = 0
    for (const [word, count] of counts) {
      const weight = (1 + Math.log(count)) * Math.log((texts.length + 1) / (holders.get(word) ?? 1))
      counts.set(word, weight)
      square += weight ** 2
    }
    const length = Math.sqrt(square) || 1
    for (const [word, weight] of counts) counts.set(word, weight / length)
    return counts
  })
}

/** 0 for no word in common, 1 for the same words as often: the cosine of the angle between the two. */
export function likeness(a: WordVector, b: WordVector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0)
  return sum
}

const leastPart = 0.01

/** The words that make the two alike most; none that hardly do. */
export function likeWords(a: WordVector, b: WordVector, most: number): string[] {
  return [...a]
    .map(([word, weight]) => [word, weight * (b.get(word) ?? 0)] as const)
    .filter(([, part]) => part >= leastPart)
    .sort(([first, part], [second, other]) => other - part || (first < second ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
}
