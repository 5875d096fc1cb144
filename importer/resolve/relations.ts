import { dirname, join } from 'node:path/posix'
import type { Properties } from '#model/graph.ts'
import { nodeId } from '#model/ids.ts'
import type { EventFile, RelationEntry } from '../check/event-file.ts'
import { danglingRelation } from '../rules/dangling-relation.ts'
import { relationToItself } from '../rules/relation-to-itself.ts'
import { type Finding, finding } from '../rules/rule.ts'
import type { WantedEdge } from './wanted.ts'

/** What an event must know of the others to name them. */
export interface OtherEvents {
  eventIds: ReadonlySet<string>
  /** By the file's normalised path. */
  idsByFile: ReadonlyMap<string, string>
  /** By the name of its file, without the ending, where one file alone has it. */
  idsByStem: ReadonlyMap<string, string>
  nearestId(text: string): string | undefined
}

type FilesOfOthers = Pick<OtherEvents, 'idsByFile' | 'idsByStem'>
type Related = Pick<EventFile, 'file' | 'id' | 'relations'>
type Own = Pick<EventFile, 'file' | 'id'>

/** Where a link in a file leads, relative to the folder of all. */
function fileAt(path: string, { file }: Own): string {
  return path.startsWith('/') ? path.slice(1) : join(dirname(file), path)
}

/** A link to a file that is not there may mean one elsewhere, when no other has its name. */
function idOf({ to, path }: RelationEntry, own: Own, { idsByFile, idsByStem }: FilesOfOthers): string {
  const id = to.normalize()
  return path === undefined ? id : (idsByFile.get(fileAt(path, own).normalize()) ?? idsByStem.get(id) ?? id)
}

/** The event that a relation leads to; undefined when there is none, or it is the same. */
export function targetOf(
  relation: RelationEntry,
  own: Own,
  others: Omit<OtherEvents, 'nearestId'>,
): string | undefined {
  const id = idOf(relation, own, others)
  return others.eventIds.has(id) && id !== own.id ? id : undefined
}

/** An edge for each link to an event of the folder, and those that lead nowhere, by their field. */
export function relationsOf(
  event: Related,
  id: string,
  others: OtherEvents,
): { edges: WantedEdge[]; unresolved: Properties } {
  const kinds = new Map<string, Set<string>>()
  const unresolved = new Map<string, string[]>()
  for (const relation of event.relations) {
    const to = targetOf(relation, event, others)
    if (to !== undefined) {
      const target = nodeId('Event', to)
      kinds.set(target, (kinds.get(target) ?? new Set()).add(relation.kind))
    } else {
      unresolved.set(relation.kind, [...(unresolved.get(relation.kind) ?? []), relation.to])
    }
  }
  unresolved.delete('link')
  return {
    edges: [...kinds].map(([target, found]) => ({
      type: 'RELATED_TO',
      source: id,
      target,
      properties: { kinds: [...found].sort() },
    })),
    unresolved: Object.fromEntries(unresolved),
  }
}

function isLink({ kind }: RelationEntry): boolean {
  return kind === 'link'
}

/** What is wrong with those relations that lead nowhere. */
export function brokenRelations(event: Related, others: OtherEvents): Finding[] {
  const { id, relations } = event
  const firstLink = relations.findIndex(isLink)
  return relations.flatMap((relation, index) => {
    if (targetOf(relation, event, others) !== undefined) return []
    const { to, kind } = relation
    const path = isLink(relation) ? ['body', index - firstLink] : [kind, { text: to }]
    return idOf(relation, event, others) === id
      ? finding(relationToItself, path, { isLink: isLink(relation) })
      : finding(danglingRelation, path, { to, nearest: others.nearestId(to) })
  })
}
