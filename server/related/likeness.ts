/** Words and what each weighs; of length 1, or empty. */
export type WordVector = ReadonlyMap<string, number>

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * A vector for each text: a word weighs more the oftener it stands there and the fewer of these texts have it
 * (tf-idf: Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing
 * and Management 24, 1988).
 */
export function wordVectors(texts: readonly (readonly string[])[]): WordVector[] {
  const counted = texts.map(countsOf)
  const holders = countsOf(counted.flatMap((counts) => [...counts.keys()]))
  return counted.map((counts) => {
    const weights = [...counts].map(
      ([word, count]) =>
        [word, (1 + Math.log(count)) * Math.log((texts.length + 1) / (holders.get(word) ?? 1))] as const,
    )
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / length]))
  })
}

/** The words of both, with what each adds to the likeness. */
function common(a: WordVector, b: WordVector): (readonly [word: string, part: number])[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].flatMap(([word, weight]) => {
    const other = many.get(word)
    return other === undefined ? [] : [[word, weight * other] as const]
  })
}

/** 0 for no word in common, 1 for the same words as often: the cosine of the angle between the two. */
export function likeness(a: WordVector, b: WordVector): number {
  return common(a, b).reduce((sum, [, part]) => sum + part, 0)
}

const leastPart = 0.01

/** The words that make the two alike most; none that hardly do. */
export function likeWords(a: WordVector, b: WordVector, most: number): string[] {
  return common(a, b)
    .filter(([, part]) => part >= leastPart)
    .sort(([first, part], [second, other]) => other - part || (first < second ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
}
