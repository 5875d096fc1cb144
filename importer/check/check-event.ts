import { basename, extname } from 'node:path/posix'
import { type EventDate, parseEventDate } from '#model/dates.ts'
import type { Fields } from '../parse/parse-file.ts'
import type { EventFile, RelationEntry, SourceEntry } from './event-file.ts'
import type { Finding } from './finding.ts'
import { type Reader, readerOf } from './reader.ts'
import { linksIn } from './relations.ts'
import { readSource } from './source-entry.ts'
import { isListOfText, leftOver, text, textList, wholeNumber } from './values.ts'

const relationFields = ['related_events', 'connections', 'triggered_by'] as const
/** What an event holds under a meaning of its own. */
const reserved = new Set(['body', 'contentHash', 'dateEnd', 'datePrecision', 'file'])

export interface CheckedEvent {
  event: EventFile
  findings: Finding[]
}

function readDate(reader: Reader): EventDate | undefined {
  const written = text(reader, 'date')
  if (written === undefined) {
    reader.report(reader.at('date'), {
      rule: 'missing-date',
      message: 'the event has no date',
      hint: 'Add date: YYYY-MM-DD, YYYY-MM or YYYY, as exact as it is known.',
    })
    return undefined
  }
  const date = parseEventDate(written)
  if (date) return date
  reader.keepAsWritten('date')
  reader.report(reader.at('date'), {
    rule: 'bad-date',
    message: `"${written}" is not a date on the calendar`,
    hint: 'Write YYYY-MM-DD, YYYY-MM, YYYY, or a range such as 1985-08/1985-09.',
  })
  return undefined
}

function readId(reader: Reader, stem: string): string {
  const id = text(reader, 'id')
  if (id === undefined) {
    reader.report(reader.at('id'), {
      rule: 'missing-id',
      message: `the event has no id; the name of its file, ${stem}, is taken`,
      hint: `Add id: ${stem}`,
    })
  } else if (id !== stem) {
    reader.report(reader.at('id'), {
      rule: 'id-differs-from-file',
      message: `the id ${id} is not the name of the file`,
      hint: 'Rename the file or change the id, so that one leads to the other.',
    })
  }
  return id ?? stem
}

function readTitle(reader: Reader, id: string): string {
  const title = text(reader, 'title')
  if (title === undefined) {
    reader.report(reader.at('title'), {
      rule: 'missing-title',
      message: 'the event has no title; its id is shown instead',
      hint: 'Add title: what happened, in one line.',
    })
  }
  return title ?? id
}

function readSources(reader: Reader, findings: Finding[]): SourceEntry[] {
  const value = reader.take('sources')
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).flatMap(
    (item, index) => readSource(item, findings, reader.at('sources', index)) ?? [],
  )
}

/** Only a list of texts names events; anything else that a file keeps under such a name is kept as it is. */
function readRelations(reader: Reader): RelationEntry[] {
  return relationFields
    .filter((kind) => isListOfText(reader.peek(kind)))
    .flatMap((kind) => textList(reader, kind).map((to) => ({ to, kind })))
}

function readLocation(reader: Reader): string | string[] | undefined {
  const places = textList(reader, 'location')
  return places.length > 1 ? places : places[0]
}

/** Reads the fields of one file as an event. Whatever cannot be used as meant becomes a finding. */
export function checkEvent(file: string, fields: Fields, body: string): CheckedEvent {
  const findings: Finding[] = []
  const reader = readerOf(fields, findings)
  const id = readId(reader, basename(file, extname(file)))
  const title = readTitle(reader, id)
  const date = readDate(reader)
  const importance = wholeNumber(reader, 'importance', 0, 10)
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
    actors: textList(reader, 'actors'),
    tags: textList(reader, 'tags'),
    sources: readSources(reader, findings),
    relations: [...readRelations(reader), ...linksIn(body)],
    extra: leftOver(reader, reserved),
  }
  return { event, findings }
}
