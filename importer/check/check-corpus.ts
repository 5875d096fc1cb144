import { distance } from 'fastest-levenshtein'
import { PassjoinIndex } from 'mnemonist'
import { compareText } from '#model/compare-text.ts'
import { slug } from '#model/ids.ts'
import type { Aliases } from '../names/aliases.ts'
import { mostlyUnrated } from '../rules/mostly-unrated.ts'
import { rareTag } from '../rules/rare-tag.ts'
import { type FieldPath, finding } from '../rules/rule.ts'
import { unknownField } from '../rules/unknown-field.ts'
import type { CorpusCheck } from './corpus-check.ts'
import { type Outline, relationFields } from './event-file.ts'
import { publisherFields } from './source-entry.ts'

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

function unknownFieldsOf({ extra, sources }: Outline): Map<string, FieldPath> {
  const found = new Map<string, FieldPath>(Object.keys(extra).map((field) => [field, [field]]))
  for (const { place, extra: more } of sources) {
    for (const field of Object.keys(more)) {
      const name = `sources[].${field}`
      if (!found.has(name)) found.set(name, ['sources', place, field])
    }
  }
  return found
}

/** Of one for relations that could not be used its file is told; a second name of a publisher is good to have. */
const haveMeaning = new Set([...relationFields, ...publisherFields.map((field) => `sources[].${field}`)])

export interface FieldCheck extends CorpusCheck {
  /** In how many files each field occurs that has no place in the model, most first. */
  counts(): Record<string, number>
}

export function unknownFields(): FieldCheck {
  const fields = new Map<string, Occurrences>()
  return {
    see(event) {
      for (const [field, path] of unknownFieldsOf(event)) count(fields, field, { file: event.file, path })
    },
    tell(report) {
      for (const [field, { first, times }] of fields) {
        if (field.endsWith('AsWritten') || haveMeaning.has(field)) continue
        report(first.file, finding(unknownField, first.path, { files: times }))
      }
    },
    counts: () =>
      Object.fromEntries(
        [...fields]
          .map(([field, { times }]): [string, number] => [field, times])
          .sort(([a, filesOfA], [b, filesOfB]) => filesOfB - filesOfA || compareText(a, b)),
      ),
  }
}

/** Fewer citations than these say nothing about a habit. */
const enoughCitations = 20
const largePart = 0.25

export function unratedShare(): CorpusCheck {
  const counted = { all: 0, unrated: 0 }
  let first: Place | undefined
  return {
    see({ file, sources }) {
      for (const { place, tier } of sources) {
        counted.all += 1
        if (tier !== undefined) continue
        counted.unrated += 1
        first ??= { file, path: ['sources', place] }
      }
    },
    tell(report) {
      const { all, unrated } = counted
      if (!first || all < enoughCitations || unrated < largePart * all) return
      report(first.file, finding(mostlyUnrated, first.path, counted))
    },
  }
}

const frequentUses = 5
const shortestTag = 5
const digits = /\d+/g

/** Of two tags one edit apart: not by a number, for `election-2016` is no misspelling of `election-2020`. */
function isNear(rare: string, frequent: string): boolean {
  return (
    (rare[0] === frequent[0] || rare.at(-1) === frequent.at(-1)) &&
    String(rare.match(digits)) === String(frequent.match(digits))
  )
}

/** By the aliases a tag of several spellings is one. */
export function rareTags(aliases: Aliases): CorpusCheck {
  const tags = new Map<string, Occurrences>()
  return {
    see({ file, tags: written }) {
      for (const tag of written)
        count(tags, aliases.keyOf(slug(tag)), { file, path: ['tags', { text: tag }] })
    },
    tell(report) {
      const usesOf = (tag: string) => tags.get(tag)?.times ?? 0
      const frequent = [...tags.keys()].filter((tag) => usesOf(tag) >= frequentUses)
      const index = PassjoinIndex.from(frequent, distance, 1)
      for (const [tag, { first, times }] of tags) {
        if (times > 1 || tag.length < shortestTag) continue
        const near = [...index.search(tag)].filter(
          (other) => isNear(tag, other) && !aliases.areDistinct(tag, other),
        )
        const [nearest] = near.sort((a, b) => usesOf(b) - usesOf(a))
        if (nearest === undefined) continue
        const subject = { tag, frequent: nearest, uses: usesOf(nearest) }
        report(first.file, finding(rareTag, first.path, subject))
      }
    },
  }
}
