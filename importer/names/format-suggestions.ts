import type { Entry } from './parse-aliases.ts'
import { quoted, quotedNames } from './quoted.ts'
import type { Suggestion } from './suggest.ts'

const plain = new Intl.NumberFormat('en')

function times(events: number): string {
  return `${plain.format(events)} ${events === 1 ? 'event' : 'events'}`
}

/** How to say that two names are the same. */
function remedy({ keep, other, areGroups }: Suggestion): string {
  if (areGroups) return `in aliases.yml, join the lines of ${keep} and ${other} by hand`
  return `accept ${quotedNames(keep, other)}`
}

function block(suggestion: Suggestion): string {
  const {
    type,
    names: [a, b],
    score,
    reasons,
    events,
  } = suggestion
  const lines = reasons.map(({ text, against }) => `        ${against ? 'but ' : ''}${text}`)
  return [
    `  ${score.toFixed(2)}  ${a} (${times(events[0])})  =  ${b} (${times(events[1])})  ${type.toLowerCase()}`,
    ...lines,
    `        ${remedy(suggestion)}`,
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
