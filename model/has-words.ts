import type { PropertyValue } from './graph.ts'

const marks = /\p{M}/gu

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(marks, '').toLowerCase()
}

/** Whether each word stands somewhere in the texts among these, whatever its case and accents. */
export function hasWords(words: string, texts: readonly (PropertyValue | null | undefined)[]): boolean {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return true
  const all = plain(
    texts
      .flat()
      .filter((text) => typeof text === 'string')
      .join('\n'),
  )
  return wanted.every((word) => all.includes(word))
}
