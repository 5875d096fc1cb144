import matter from 'gray-matter'
import { YAMLException } from 'js-yaml'
import type { FileText } from '../read/read-folder.ts'
import { frontMatterIn } from './front-matter.ts'
import { type NotAnEvent, withoutFields, withoutIdAndDate } from './not-an-event.ts'
import { NotJson, readJson } from './read-json.ts'
import { readYaml } from './read-yaml.ts'
import { isTooDeep, requireBounded, tooDeep } from './require-bounded.ts'

export type Fields = Record<string, unknown>

export type ParsedFile =
  | { kind: 'event'; fields: Fields; body: string }
  | NotAnEvent
  | { kind: 'unreadable'; reason: string; line?: number; column?: number }

/** So many that gray-matter, which looks from each of them for a comment behind the others, would take hours. */
const manyBlankLines = /(?<!\s)(?:(?:[^\S\n\r\u2028\u2029]|\r(?=\n))*(?:[\n\u2028\u2029]|\r(?!\n))){102}/

function parseMarkdown(text: string): ParsedFile {
  const front = frontMatterIn(text)
  if (!front) return withoutFields(text)
  if (manyBlankLines.test(text.slice(front.start, front.end))) {
    return { kind: 'unreadable', reason: 'the front matter has more than 100 blank lines in a row' }
  }
  try {
    const { data, content } = matter(text.replace(/^\uFEFF/, ''), {
      engines: { yaml: readYaml },
      // Else a field of the file, excerpt_separator, would say where to look for one.
      excerpt: () => '',
    })
    requireBounded(data)
    return { kind: 'event', fields: data, body: content.trim() }
  } catch (error) {
    if (isTooDeep(error)) return { kind: 'unreadable', reason: tooDeep }
    if (!(error instanceof YAMLException)) throw error
    return {
      kind: 'unreadable',
      reason: error.reason ?? error.message,
      ...(error.mark && { line: error.mark.line + 1, column: error.mark.column + 1 }),
    }
  }
}

function parseJson(text: string): ParsedFile {
  try {
    const value = readJson(text.replace(/^\uFEFF/, ''))
    const { body, ...fields } = value
    if (typeof body === 'string') return { kind: 'event', fields, body: body.trim() }
    const { description, ...rest } = value
    return typeof description === 'string'
      ? { kind: 'event', fields: rest, body: description.trim() }
      : { kind: 'event', fields: value, body: '' }
  } catch (error) {
    if (isTooDeep(error)) return { kind: 'unreadable', reason: tooDeep }
    if (!(error instanceof NotJson)) throw error
    return { kind: 'unreadable', reason: error.message, ...error.place }
  }
}

/** A Markdown file's front matter and body, or a JSON file's fields; why not when it cannot be read. */
export function parseFile({ file, text }: FileText): ParsedFile {
  const parsed = file.toLowerCase().endsWith('.json') ? parseJson(text) : parseMarkdown(text)
  return parsed.kind === 'event' ? (withoutIdAndDate(parsed.fields) ?? parsed) : parsed
}
