import { hostOf } from '#model/host-of.ts'
import type { ImportProblem } from '#model/import-report.ts'
import type { EventFile, Outline, RelationEntry } from '../check/event-file.ts'
import type { Finding } from '../rules/rule.ts'
import type { EventGraph } from './event-graph.ts'
import type { Mention } from './naming.ts'
import { contentHash } from './wanted.ts'

interface SourceGist {
  source: string
  /** Of what the mention says of the source itself. */
  contentHash: string
  publisher?: string
  /** Where the source stands. */
  host?: string
}

/** All that is looked at of an event when it is joined with the others. The rest is wanted only when it is written. */
export interface Gist {
  id: string
  /** Of the event and the edges that belong to it. */
  contentHash: string
  mentions: Mention[]
  sources: SourceGist[]
  relations: RelationEntry[]
  outline: Outline
  problems: ImportProblem[]
  /** What is wrong with its names and sources. */
  findings: Finding[]
  /** The aliases by which it was read. */
  aliasesDigest: string
  /** The events that its relations led to. */
  targets: (string | null)[]
}

function namesOf(values: object): Record<string, true> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, true]))
}

export function outlineOf({ file, actors, tags, extra, sources }: EventFile): Outline {
  return {
    file,
    actors,
    tags,
    extra: namesOf(extra),
    sources: sources.map(({ place, extra: more, tier, publisher }) => ({
      place,
      extra: namesOf(more),
      ...(tier !== undefined && { tier }),
      ...(publisher !== undefined && { publisher }),
    })),
  }
}

export function sourceGists({ sources }: EventGraph): SourceGist[] {
  return sources.map(({ source, entry: { url }, properties, publisher }) => {
    const host = url === undefined ? null : hostOf(url)
    return {
      source,
      contentHash: contentHash(properties),
      ...(publisher !== undefined && { publisher }),
      ...(host !== null && { host }),
    }
  })
}
