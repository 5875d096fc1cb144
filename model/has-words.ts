const marks = /\p{M}/gu

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(marks, '').toLowerCase()
}

/** Whether each word stands somewhere in the texts, whatever its case and accents. */
export function hasWords(words: string, texts: readonly (string | undefined)[]): boolean {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return true
  const all = plain(texts.filter(Boolean).join('\n'))
  return wanted.every((word) => all.includes(word))
}
