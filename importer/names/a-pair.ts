import type { NamedType } from '#model/node-types.ts'
import { checkEvent } from '../check/check-event.ts'
import type { EventFile } from '../check/event-file.ts'
import { noAliases } from './aliases.ts'
import { type CorpusName, type CorpusNames, corpusNames } from './corpus-names.ts'

/** For tests: an event of each of these fields. */
export function someEvents(...files: Record<string, unknown>[]): EventFile[] {
  return files.map((fields, index) => {
    const id = `e${index + 1}`
    return checkEvent(`${id}.md`, { id, title: id, date: '1985', ...fields }, '').event
  })
}

const fieldNaming: Record<NamedType, (name: string) => Record<string, unknown>> = {
  Actor: (name) => ({ actors: [name] }),
  Publisher: (name) => ({ sources: [{ title: 'A title', publisher: name }] }),
  Tag: (name) => ({ tags: [name] }),
}

/** For tests: two names of a corpus in which each has an event to itself, beside these other events. */
export function aPair(
  [nameA, nameB]: [string, string],
  { type = 'Actor', others = [] }: { type?: NamedType; others?: Record<string, unknown>[] } = {},
): [CorpusName, CorpusName, CorpusNames] {
  const field = fieldNaming[type]
  const corpus = corpusNames(type, someEvents(field(nameA), field(nameB), ...others), noAliases)
  const [a, b] = [nameA, nameB].map((name) => corpus.names.find((known) => known.name === name))
  if (!a || !b) throw new Error('both names are in the corpus')
  return [a, b, corpus]
}
