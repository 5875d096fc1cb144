import { type EventDate, parseEventDate } from '#model/dates.ts'
import { linksIn } from '../parse/body-links.ts'
import type { Fields } from '../parse/parse-file.ts'
import { stemOf } from '../read/stem-of.ts'
import { badDate } from '../rules/bad-date.ts'
import { idDiffersFromFile } from '../rules/id-differs-from-file.ts'
import { importanceOutOfRange } from '../rules/importance-out-of-range.ts'
import { missingDate } from '../rules/missing-date.ts'
import { missingId } from '../rules/missing-id.ts'
import { missingTitle } from '../rules/missing-title.ts'
import { noEventIds } from '../rules/no-event-ids.ts'
import type { Finding } from '../rules/rule.ts'
import { type EventFile, type RelationEntry, relationFields, type SourceEntry } from './event-file.ts'
import { type Reader, readerOf } from './reader.ts'
import { readSource } from './source-entry.ts'
import {
  canName,
  expectedText,
  holdsText,
  leftOver,
  nameList,
  text,
  textList,
  wholeNumber,
} from './values.ts'

/** What an event holds under a meaning of its own. */
const reserved = new Set([
  'body',
  'contentHash',
  'dateEnd',
  'datePrecision',
  'file',
  'searchNames',
  'searchTexts',
])

export interface CheckedEvent {
  event: EventFile
  findings: Finding[]
}

function readDate(reader: Reader): EventDate | undefined {
  const written = expectedText(reader, 'date', missingDate, {})
  if (written === undefined) return undefined
  const date = parseEventDate(written)
  if (date) return date
  reader.keepAsWritten('date')
  reader.report(badDate, reader.at('date'), { written })
  return undefined
}

function readId(reader: Reader, stem: string): string {
  const id = expectedText(reader, 'id', missingId, { stem })?.normalize()
  if (id === undefined || !canName(reader, 'id', id, id)) return stem
  if (id !== stem) reader.report(idDiffersFromFile, reader.at('id'), { id })
  return id
}

function readSources(reader: Reader, findings: Finding[]): SourceEntry[] {
  const value = reader.take('sources')
  if (value === undefined) return []
  const items: unknown[] = Array.isArray(value) ? value : [value]
  const sources = items.flatMap((item, place) => {
    const source = readSource(item, findings, reader.at('sources', place))
    return source ? { ...source, place } : []
  })
  if (sources.length < items.length) reader.keepAsWritten('sources')
  return sources
}

function saysNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)
  )
}

/** Only texts name events; anything else that a file keeps under such a name is kept as it is. */
function readRelations(reader: Reader): RelationEntry[] {
  return relationFields.flatMap((kind) => {
    const value = reader.peek(kind)
    if (holdsText(value)) return textList(reader, kind).map((to) => ({ to, kind }))
    if (!saysNothing(value)) reader.report(noEventIds, reader.at(kind), {})
    return []
  })
}

function readLinks(body: string): RelationEntry[] {
  return linksIn(body).map(({ offset: _, ...link }) => ({ ...link, kind: 'link' }))
}

function readLocation(reader: Reader): string | string[] | undefined {
  const places = textList(reader, 'location')
  return places.length > 1 ? places : places[0]
}

/** Reads the fields of one file as an event. Whatever cannot be used as meant becomes a finding. */
export function checkEvent(file: string, fields: Fields, body: string): CheckedEvent {
  const findings: Finding[] = []
  const reader = readerOf(fields, findings)
  const id = readId(reader, stemOf(file))
  const title = expectedText(reader, 'title', missingTitle, { id }) ?? id
  const date = readDate(reader)
  const importance = wholeNumber(reader, 'importance', { min: 0, max: 10, rule: importanceOutOfRange })
  const status = text(reader, 'status')
  const summary = text(reader, 'summary')
  const location = readLocation(reader)
  const event: EventFile = {
    file,
    id,
    title,
    ...(date && { date }),
    ...(importance !== undefined && { importance }),
    ...(status && { status }),
    ...(summary && { summary }),
    ...(location && { location }),
    body,
    actors: nameList(reader, 'actors'),
    tags: nameList(reader, 'tags'),
    sources: readSources(reader, findings),
    relations: [...readRelations(reader), ...readLinks(body)],
    extra: leftOver(reader, reserved),
  }
  return { event, findings }
}
