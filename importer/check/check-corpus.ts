import { distance } from 'fastest-levenshtein'
import { slug } from '#model/ids.ts'
import { mostlyUnrated } from '../rules/mostly-unrated.ts'
import { rareTag } from '../rules/rare-tag.ts'
import { type FieldPath, type Finding, finding } from '../rules/rule.ts'
import { unknownField } from '../rules/unknown-field.ts'
import type { EventFile } from './event-file.ts'

/** What only shows when all events are seen together, each with the file and the field to look at first. */
export type Report = (file: string, finding: Finding) => void

interface Place {
  file: string
  path: FieldPath
}

interface Occurrences {
  first: Place
  times: number
}

function count(found: Map<string, Occurrences>, key: string, first: Place): void {
  const known = found.get(key)
  if (known) known.times += 1
  else found.set(key, { first, times: 1 })
}

function reportUnknownFields(events: EventFile[], report: Report): void {
  const fields = new Map<string, Occurrences>()
  for (const { file, extra, sources } of events) {
    for (const field of Object.keys(extra)) count(fields, field, { file, path: [field] })
    const ofSources = new Map<string, FieldPath>()
    for (const [index, { extra: more }] of sources.entries()) {
      for (const field of Object.keys(more)) {
        if (!ofSources.has(`sources[].${field}`))
          ofSources.set(`sources[].${field}`, ['sources', index, field])
      }
    }
    for (const [field, path] of ofSources) count(fields, field, { file, path })
  }
  for (const [field, { first, times }] of fields) {
    if (!field.endsWith('AsWritten')) {
      report(first.file, finding(unknownField, first.path, { field, files: times }))
    }
  }
}

/** Fewer citations than these say nothing about a habit. */
const enoughCitations = 20
const largePart = 0.25

function reportUnratedShare(events: EventFile[], report: Report): void {
  const citations = events.flatMap(({ file, sources }) =>
    sources.map(({ tier }, index) => ({ file, index, isUnrated: tier === undefined })),
  )
  const unrated = citations.filter(({ isUnrated }) => isUnrated)
  const [first] = unrated
  if (!first || citations.length < enoughCitations || unrated.length < largePart * citations.length) return
  const numbers = { unrated: unrated.length, all: citations.length }
  report(first.file, finding(mostlyUnrated, ['sources', first.index], numbers))
}

const frequentUses = 5
const shortestTag = 5
const digits = /\d+/g

/** One edit apart, and not by a number: `election-2016` is no misspelling of `election-2020`. */
function isNear(rare: string, frequent: string): boolean {
  return (
    Math.abs(rare.length - frequent.length) <= 1 &&
    (rare[0] === frequent[0] || rare.at(-1) === frequent.at(-1)) &&
    distance(rare, frequent) === 1 &&
    String(rare.match(digits)) === String(frequent.match(digits))
  )
}

function reportRareTags(events: EventFile[], report: Report): void {
  const tags = new Map<string, Occurrences>()
  for (const { file, tags: written } of events) {
    for (const [index, tag] of written.entries()) count(tags, slug(tag), { file, path: ['tags', index] })
  }
  const frequent = [...tags].filter(([, { times }]) => times >= frequentUses)
  for (const [tag, { first, times }] of tags) {
    if (times > 1 || tag.length < shortestTag) continue
    const near = frequent.find(([other]) => isNear(tag, other))
    if (!near) continue
    report(first.file, finding(rareTag, first.path, { tag, frequent: near[0], uses: near[1].times }))
  }
}

export function checkCorpus(events: EventFile[], report: Report): void {
  reportUnknownFields(events, report)
  reportUnratedShare(events, report)
  reportRareTags(events, report)
}
