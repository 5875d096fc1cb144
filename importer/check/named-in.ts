import type { NamedType } from '#model/node-types.ts'
import type { FieldPath } from '../rules/rule.ts'
import type { Outline } from './event-file.ts'

/** One use of a name in a file, and where that stands. */
export interface Use {
  spelling: string
  path: FieldPath
}

function listed(field: string, spellings: readonly string[]): Use[] {
  return spellings.map((spelling) => ({ spelling, path: [field, { text: spelling }] }))
}

/** What an event's file names, by the type of what is named. */
export const namedIn: Record<NamedType, (event: Outline) => Use[]> = {
  Actor: ({ actors }) => listed('actors', actors),
  Publisher: ({ sources }) =>
    sources.flatMap(({ publisher, place }) =>
      publisher === undefined ? [] : { spelling: publisher, path: ['sources', place] },
    ),
  Tag: ({ tags }) => listed('tags', tags),
}
