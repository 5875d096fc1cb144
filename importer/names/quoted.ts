/** For a shell: in single quotes, which only a single quote ends. */
export function quoted(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** Names as words of a command, none of which passes for an option. */
export function quotedNames(...names: string[]): string {
  const words = names.map(quoted)
  return [...(names.some((name) => name.startsWith('-')) ? ['--'] : []), ...words].join(' ')
}
