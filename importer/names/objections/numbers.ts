import type { Objection } from '../reason.ts'

function numbersIn(words: string[]): string {
  return words
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ')
}

/** `Project 2024` is not `Project 2025`. */
export const numbers: Objection = {
  name: 'numbers',
  weigh(a, b) {
    const [ofA, ofB] = [numbersIn(a.words.outside), numbersIn(b.words.outside)]
    return ofA === ofB ? undefined : { remains: 0.05, text: 'their numbers differ' }
  },
}
