import { parseDocument } from 'yaml'
import { z } from 'zod'
import { slug } from '#model/ids.ts'
import type { ImportProblem } from '#model/import-report.ts'
import { namedTypes } from '#model/node-types.ts'
import type { Outline } from '../check/event-file.ts'
import { namedIn } from '../check/named-in.ts'
import { isTooLong } from '../check/too-long.ts'
import { locator } from '../parse/locate.ts'
import { isNestedDeeply } from '../parse/nesting.ts'
import { aliasInTwoGroups } from '../rules/alias-in-two-groups.ts'
import { aliasSameAndDistinct } from '../rules/alias-same-and-distinct.ts'
import { aliasWithoutUse } from '../rules/alias-without-use.ts'
import { badAlias } from '../rules/bad-alias.ts'
import { type FieldPath, type Rule, told } from '../rules/rule.ts'
import { unreadableAliases } from '../rules/unreadable-aliases.ts'
import { type Aliases, aliasesOf, noAliases, pairsOf } from './aliases.ts'

export const aliasesFile = 'aliases.yml'

const Name = z
  .string({ error: 'a name must be a text, in quotation marks if it is a number' })
  .refine((name) => slug(name) !== '', { error: 'a name needs a letter or a digit' })
  .refine((name) => !isTooLong(slug(name)), { error: 'a name is too long' })
const Names = z
  .array(Name, { error: 'the entry is not a list of names' })
  .min(2, { error: 'the entry has fewer than two names' })
const Entries = z.array(z.unknown(), { error: 'what follows is not a list' }).nullish()
const sections = ['same', 'distinct'] as const
type Section = (typeof sections)[number]

/** A list of names of the file, with its place in the file. */
export interface Entry {
  path: FieldPath
  names: string[]
}

export interface ParsedAliases {
  aliases: Aliases
  entries: Record<Section, Entry[]>
  problems: ImportProblem[]
}

type Report = <Subject>(path: FieldPath, rule: Rule<Subject>, subject: Subject) => void

function readEntries(section: Section, content: unknown, report: Report): Entry[] {
  const list = Entries.safeParse(content)
  if (!list.success) report([section], badAlias, { reason: list.error.issues[0]?.message ?? '' })
  return (list.data ?? []).flatMap((item, index) => {
    const path = [section, index]
    const names = Names.safeParse(item)
    if (names.success) return [{ path, names: names.data }]
    const [issue] = names.error.issues
    const inner = (issue?.path ?? []).filter((part) => typeof part !== 'symbol')
    report([...path, ...inner], badAlias, { reason: issue?.message ?? '' })
    return []
  })
}

function reportOverlaps(same: Entry[], report: Report): void {
  const firstOf = new Map<string, { entry: Entry; first: string }>()
  for (const entry of same) {
    for (const [index, name] of entry.names.entries()) {
      const known = firstOf.get(slug(name))
      if (known && known.entry !== entry) {
        report([...entry.path, index], aliasInTwoGroups, { name, first: known.first })
      } else firstOf.set(slug(name), { entry, first: entry.names[0] ?? name })
    }
  }
}

function reportContradictions(distinct: Entry[], aliases: Aliases, report: Report): void {
  for (const { path, names } of distinct) {
    for (const [a, b] of pairsOf(names)) {
      const areSame = aliases.keyOf(slug(a)) === aliases.keyOf(slug(b))
      if (areSame) report(path, aliasSameAndDistinct, { a, b })
    }
  }
}

function reporter(text: string, problems: ImportProblem[]): Report {
  const locate = locator(text)
  return (path, rule, subject) => {
    problems.push({ file: aliasesFile, ...locate(path), ...told(rule, subject) })
  }
}

function unreadable(reason: string, place: { line?: number; column?: number }): ParsedAliases {
  const problem = { file: aliasesFile, ...place, ...told(unreadableAliases, { reason }) }
  return { aliases: noAliases, entries: { same: [], distinct: [] }, problems: [problem] }
}

function readContent(text: string): { content: unknown } | ParsedAliases {
  if (isNestedDeeply(text)) return unreadable('its lists are nested too deeply', { line: 1 })
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) {
    const [start] = error.linePos ?? []
    const reason = error.message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? ''
    return unreadable(reason, start ? { line: start.line, column: start.col } : {})
  }
  try {
    return { content: document.toJS() }
  } catch (error) {
    // YAML's own references, which unfold without end.
    if (!(error instanceof ReferenceError)) throw error
    return unreadable(error.message, { line: 1 })
  }
}

/** Reads the text of `aliases.yml`. What cannot be used is a problem; the rest of the file counts. */
export function parseAliases(text: string): ParsedAliases {
  const read = readContent(text)
  if (!('content' in read)) return read
  const root = z.record(z.string(), z.unknown()).nullable().safeParse(read.content)
  if (!root.success) return unreadable('the file does not begin with same: or distinct:', { line: 1 })
  const problems: ImportProblem[] = []
  const report = reporter(text, problems)
  const fields = root.data ?? {}
  for (const field of Object.keys(fields).filter((name) => !sections.some((section) => section === name))) {
    report([field], badAlias, { reason: `"${field}" is neither same nor distinct` })
  }
  const same = readEntries('same', fields.same, report)
  const distinct = readEntries('distinct', fields.distinct, report)
  const aliases = aliasesOf(
    same.map(({ names }) => names),
    distinct.map(({ names }) => names),
  )
  reportOverlaps(same, report)
  reportContradictions(distinct, aliases, report)
  return { aliases, entries: { same, distinct }, problems }
}

/** Looks for events that use the names of the file. */
export interface UseCheck {
  see(event: Outline): void
  /** A problem for each name that no event has used. */
  problems(): ImportProblem[]
}

export function checkUse(text: string, { entries }: ParsedAliases): UseCheck {
  const declared = [...entries.same, ...entries.distinct]
  const unused = new Set(declared.flatMap(({ names }) => names.map(slug)))
  return {
    see(event) {
      if (unused.size === 0) return
      for (const type of namedTypes)
        for (const { spelling } of namedIn[type](event)) unused.delete(slug(spelling))
    },
    problems() {
      const problems: ImportProblem[] = []
      const report = reporter(text, problems)
      for (const { path, names } of declared) {
        for (const [index, name] of names.entries()) {
          if (unused.has(slug(name))) report([...path, index], aliasWithoutUse, { name })
        }
      }
      return problems
    },
  }
}
