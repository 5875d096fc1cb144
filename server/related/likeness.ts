import { compareText } from '#model/compare-text.ts'

/** The words of a text by their numbers, in rising order, with how often each stands there. */
export interface CountedWords {
  numbers: Uint32Array
  counts: Uint32Array
}

/** Numbers words as they come, so that texts can be held against each other by number. */
export interface Vocabulary {
  words: readonly string[]
  count(text: readonly string[]): CountedWords
}

/** What each word of a text weighs; of length 1, or empty. */
export interface WordVector {
  vocabulary: Vocabulary
  numbers: Uint32Array
  weights: Float64Array
}

/** Each number once, with how often it is there. */
function countSorted(sorted: Uint32Array): CountedWords {
  const numbers = new Uint32Array(sorted.length)
  const counts = new Uint32Array(sorted.length)
  let size = 0
  for (const number of sorted) {
    if (size === 0 || numbers[size - 1] !== number) numbers[size++] = number
    counts[size - 1] = (counts[size - 1] ?? 0) + 1
  }
  return { numbers: numbers.slice(0, size), counts: counts.slice(0, size) }
}

export function newVocabulary(): Vocabulary {
  const words: string[] = []
  const known = new Map<string, number>()
  function numberOf(word: string): number {
    const before = known.get(word)
    if (before !== undefined) return before
    known.set(word, words.length)
    return words.push(word) - 1
  }
  return {
    words,
    count(text) {
      const numbers = new Uint32Array(text.length)
      for (const [place, word] of text.entries()) numbers[place] = numberOf(word)
      return countSorted(numbers.sort())
    },
  }
}

/**
 * A vector for each text: a word weighs more the oftener it stands there and the fewer of these texts have it
 * (tf-idf: Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing
 * and Management 24, 1988).
 */
export function wordVectors(vocabulary: Vocabulary, texts: readonly CountedWords[]): WordVector[] {
  const holders = new Uint32Array(vocabulary.words.length)
  for (const { numbers } of texts) for (const word of numbers) holders[word] = (holders[word] ?? 0) + 1
  return texts.map(({ numbers, counts }) => {
    const weights = new Float64Array(numbers.length)
    let square = 0
    for (const [place, word] of numbers.entries()) {
      const weight = (1 + Math.log(counts[place] ?? 1)) * Math.log((texts.length + 1) / (holders[word] ?? 1))
      weights[place] = weight
      square += weight ** 2
    }
    const length = Math.sqrt(square) || 1
    return { vocabulary, numbers, weights: weights.map((weight) => weight / length) }
  })
}

/** Words are numbered as they come, and so are sums added up: their last digits are left to chance, and answers are not. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9
}

/** Calls with each word that both have and what it adds to their likeness. */
function eachShared(a: WordVector, b: WordVector, tell: (part: number, word: number) => void): void {
  let [here, there] = [0, 0]
  while (here < a.numbers.length && there < b.numbers.length) {
    const word = a.numbers[here] ?? 0
    const other = b.numbers[there] ?? 0
    if (word === other) tell((a.weights[here] ?? 0) * (b.weights[there] ?? 0), word)
    if (word <= other) here++
    if (word >= other) there++
  }
}

/** 0 for no word in common, 1 for the same words as often: the cosine of the angle between the two. */
export function likeness(a: WordVector, b: WordVector): number {
  let sum = 0
  eachShared(a, b, (part) => {
    sum += part
  })
  return rounded(sum)
}

const leastPart = 0.01

/** The words that make the two alike most; none that hardly do. */
export function likeWords(a: WordVector, b: WordVector, most: number): string[] {
  const parts: [word: string, part: number][] = []
  eachShared(a, b, (part, word) => {
    if (part >= leastPart) parts.push([a.vocabulary.words[word] ?? '', rounded(part)])
  })
  return parts
    .sort(([first, part], [second, other]) => other - part || compareText(first, second))
    .slice(0, most)
    .map(([word]) => word)
}
