const numbers = new Intl.NumberFormat('en')

/** "1 event", "1,204 events" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`
}

const mostNamed = 3

/** "a, b and c", or "a, b, c and 4 more" of a total of 7. */
export function listed(words: readonly string[], total = words.length): string {
  const named = words.slice(0, mostNamed)
  const rest = total - named.length
  const parts = rest > 0 ? [...named, `${numbers.format(rest)} more`] : named
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
