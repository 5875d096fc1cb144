import type { Entry } from './parse-aliases.ts'
import type { Suggestion } from './suggest.ts'

const plain = new Intl.NumberFormat('en')

function times(events: number): string {
  return `${plain.format(events)} ${events === 1 ? 'event' : 'events'}`
}

/** For a shell: in single quotes, which only a single quote ends. */
function quoted(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`
}

function block({ type, names: [a, b], keep, score, reasons, events }: Suggestion): string {
  const other = keep === a ? b : a
  const lines = reasons.map(({ text, against }) => `        ${against ? 'but ' : ''}${text}`)
  return [
    `  ${score.toFixed(2)}  ${a} (${times(events[0])})  =  ${b} (${times(events[1])})  ${type.toLowerCase()}`,
    ...lines,
    `        accept ${[keep, other].map(quoted).join(' ')}`,
  ].join('\n')
}

/** The suggestions as text, each with its reasons and the words that accept it. */
export function formatSuggestions(suggestions: Suggestion[], total: number, folder: string): string {
  if (total === 0) return 'No two names are alike enough to be suggested.'
  return [
    ...suggestions.map(block),
    '',
    `${plain.format(suggestions.length)} of ${plain.format(total)} suggestions. Nothing is merged until you accept it:`,
    `  npm run aliases -- accept ${quoted(folder)} NAME-TO-SHOW OTHER-NAME`,
    `  npm run aliases -- reject ${quoted(folder)} NAME OTHER-NAME`,
  ].join('\n')
}

/** What aliases.yml declares, a line an entry. */
export function formatEntries({ same, distinct }: { same: Entry[]; distinct: Entry[] }): string {
  if (same.length + distinct.length === 0) return 'No aliases are declared.'
  const lines = (entries: Entry[], sign: string) => entries.map(({ names }) => `  ${names.join(` ${sign} `)}`)
  return [
    `${plain.format(same.length)} the same, the first name is shown:`,
    ...lines(same, '='),
    `${plain.format(distinct.length)} distinct:`,
    ...lines(distinct, '≠'),
  ].join('\n')
}
