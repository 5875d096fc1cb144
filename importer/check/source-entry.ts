import { hostOf } from '#model/host-of.ts'
import type { Fields } from '../parse/parse-file.ts'
import { badUrl } from '../rules/bad-url.ts'
import { type FieldPath, type Finding, finding } from '../rules/rule.ts'
import { sourceNamesNothing } from '../rules/source-names-nothing.ts'
import { sourceWithoutPublisher } from '../rules/source-without-publisher.ts'
import { tierOutOfRange } from '../rules/tier-out-of-range.ts'
import type { SourceEntry } from './event-file.ts'
import { isBlank, type Reader, readerOf } from './reader.ts'
import { sourceKey } from './source-key.ts'
import { leftOver, nameText, text, wholeNumber } from './values.ts'
import { addressIn, beginsWithAddress, isWebAddress, mentionsAddress } from './web-address.ts'

export const publisherFields = ['publisher', 'outlet', 'publication'] as const
type SourceAlone = Omit<SourceEntry, 'place'>

const archiveFields = ['archive_url', 'archiveUrl', 'archived'] as const
/** What a citation holds under a meaning of its own. */
const reserved = new Set(['alsoCitedAs', 'archiveUrl', 'contentHash', 'id'])

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The name in the first of these fields that says one; the others are left to be kept under their own names. */
function firstOf(reader: Reader, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = nameText(reader, name)
    if (value !== undefined) return value
  }
  return undefined
}

/** The address of a copy. What is no text, such as `archived: true`, has another meaning, and is kept as it is. */
function readArchiveUrl(reader: Reader): string | undefined {
  for (const name of archiveFields) {
    const value = reader.peek(name)
    if (typeof value === 'string' && isWebAddress(value.trim())) return text(reader, name)
    if (typeof value === 'string' && value.trim() !== '') {
      reader.keepAsWritten(name)
      reader.report(badUrl, reader.at(name), { written: value })
    }
  }
  return undefined
}

/** Without a host where that is not known; empty for an address that is none of the web, which still names something. */
function readUrl(reader: Reader): { url?: string; host?: string | null } | undefined {
  const written = text(reader, 'url')
  if (written === undefined) return undefined
  if (isWebAddress(written)) return { url: written, host: hostOf(written) }
  reader.keepAsWritten('url')
  reader.report(badUrl, reader.at('url'), { written })
  return {}
}

/** Whether none of these fields says anything. Of one that is no text it was told already. */
function isSilent(reader: Reader, names: readonly string[]): boolean {
  return names.every((name) => reader.take(name) === undefined)
}

/** A bare text is an address or a title. */
function asFields(text: string): Fields {
  const written = text.trim()
  return { [beginsWithAddress(written) || /^www\.\S+$/i.test(written) ? 'url' : 'title']: written }
}

/** A title that also says the address, where nothing else does, is both. What it says of several is told. */
function fieldsOf(item: unknown, tell: (written: string) => void): Fields {
  const fields = isFields(item) ? item : typeof item === 'string' ? asFields(item) : {}
  const { url, title } = fields
  if (!isBlank(url) || typeof title !== 'string') return fields
  const found = addressIn(title.trim())
  if (!found && mentionsAddress(title)) tell(title)
  return { ...fields, ...found }
}

/** One item of `sources`: a mapping, or a line with an address, a title or both. Undefined when it names nothing. */
export function readSource(item: unknown, findings: Finding[], path: FieldPath): SourceAlone | undefined {
  const tellTitle = (written: string) => findings.push(finding(badUrl, [...path, 'title'], { written }))
  const reader = readerOf(fieldsOf(item, tellTitle), findings, path)
  const address = readUrl(reader)
  const title = text(reader, 'title')
  if (!title && !address) {
    if (isSilent(reader, ['url', 'title'])) reader.report(sourceNamesNothing, path, {})
    return undefined
  }
  const named = firstOf(reader, publisherFields)
  const host = address?.host ?? undefined
  if (isSilent(reader, publisherFields)) reader.report(sourceWithoutPublisher, path, { host })
  const publisher = named ?? host
  const date = text(reader, 'date')
  const tier = wholeNumber(reader, 'tier', { min: 1, max: 9, rule: tierOutOfRange })
  const archiveUrl = readArchiveUrl(reader)
  const said = {
    ...(address?.url && { url: address.url }),
    ...(title && { title }),
    ...(date && { date }),
    ...(tier !== undefined && { tier }),
    ...(archiveUrl && { archiveUrl }),
    ...(publisher && { publisher }),
    extra: leftOver(reader, reserved),
  }
  return { key: sourceKey(said), ...said }
}
