import { relationFields } from '../check/event-file.ts'
import type { Fields } from './parse-file.ts'

/** Why a file is no event, and whether it may have been meant as one. */
export interface NotAnEvent {
  kind: 'not an event'
  reason: string
  isDamaged: boolean
}

/** Pages of other kinds have titles, summaries, tags and a status too. */
const fieldsOfEvents = new Set([
  ...['id', 'date', 'actors', 'sources', 'importance', 'location'],
  ...relationFields,
])
const fenceBelowBlankLines = /^\uFEFF?\s+---[ \t]*[\r\n]/
const fenceWithoutLineFeed = /^\uFEFF?---[ \t]*\r/

function damageOf(text: string): string | undefined {
  if (/^\s*$/.test(text)) return 'the file is empty'
  if (text.includes('\0')) return 'the file has NUL in it, as text in UTF-16 without a byte order mark has'
  if (fenceBelowBlankLines.test(text)) return 'blank lines stand before the first ---'
  if (fenceWithoutLineFeed.test(text)) return 'its lines end in carriage returns alone'
  return undefined
}

/** A text that does not begin with fields. */
export function withoutFields(text: string): NotAnEvent {
  const damage = damageOf(text)
  const reason = damage ?? 'the file does not begin with --- and fields'
  return { kind: 'not an event', reason, isDamaged: damage !== undefined }
}

/** Of a file without id and date; undefined when it has one. Without either it may be a page about the events, such as an index. */
export function withoutIdAndDate(fields: Fields): NotAnEvent | undefined {
  if ((fields.id ?? fields.date ?? null) !== null) return undefined
  const isDamaged = Object.keys(fields).some((name) => fieldsOfEvents.has(name.toLowerCase()))
  return { kind: 'not an event', reason: 'the file has neither an id nor a date', isDamaged }
}
