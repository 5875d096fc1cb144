import type { Fields } from '../parse/parse-file.ts'
import type { SourceEntry } from './event-file.ts'
import { type FieldPath, type Finding, fieldName } from './finding.ts'
import { type Reader, readerOf } from './reader.ts'
import { leftOver, text, wholeNumber } from './values.ts'

const publisherFields = ['publisher', 'outlet', 'publication'] as const
const archiveFields = ['archive_url', 'archiveUrl', 'archived'] as const
/** What a citation holds under a meaning of its own. */
const reserved = new Set(['alsoCitedAs', 'contentHash'])

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function webAddress(written: string): URL | undefined {
  const url = URL.canParse(written) ? new URL(written) : undefined
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : undefined
}

function firstOf(reader: Reader, names: readonly string[]): string | undefined {
  const written = names.map((name) => text(reader, name))
  return written.find((value) => value !== undefined)
}

function readUrl(reader: Reader): { url: string; host: string } | undefined {
  const written = text(reader, 'url')
  if (written === undefined) return undefined
  const url = webAddress(written)
  if (url) return { url: written, host: url.hostname.replace(/^www\./, '') }
  reader.keepAsWritten('url')
  reader.report(reader.at('url'), {
    rule: 'bad-url',
    message: `"${written}" is not a web address`,
    hint: 'Write the whole address, beginning with https://.',
  })
  return undefined
}

function readFields(fields: Fields, findings: Finding[], path: FieldPath): SourceEntry {
  const reader = readerOf(fields, findings, path)
  const address = readUrl(reader)
  const publisher = firstOf(reader, publisherFields) ?? address?.host
  const title = text(reader, 'title')
  const date = text(reader, 'date')
  const tier = wholeNumber(reader, 'tier', 1, 9)
  const archiveUrl = firstOf(reader, archiveFields)
  return {
    ...(address && { url: address.url }),
    ...(title && { title }),
    ...(date && { date }),
    ...(tier !== undefined && { tier }),
    ...(archiveUrl && { archiveUrl }),
    ...(publisher && { publisher }),
    extra: leftOver(reader, reserved),
  }
}

/** One item of `sources`: a mapping, a bare address or a bare title. Undefined when it names nothing. */
export function readSource(item: unknown, findings: Finding[], path: FieldPath): SourceEntry | undefined {
  const fields = isFields(item)
    ? item
    : typeof item === 'string' && item.trim() !== ''
      ? { [webAddress(item.trim()) ? 'url' : 'title']: item.trim() }
      : {}
  const source = readFields(fields, findings, path)
  if (source.url || source.title || source.extra.urlAsWritten) return source
  findings.push({
    rule: 'source-names-nothing',
    severity: 'warning',
    path,
    message: `${fieldName(path)} has neither an address nor a title`,
    hint: 'Give the source a url or a title, or delete it.',
  })
  return undefined
}
