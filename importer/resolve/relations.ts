import type { Properties } from '#model/graph.ts'
import { nodeId } from '#model/ids.ts'
import type { EventFile, RelationEntry } from '../check/event-file.ts'
import { danglingRelation } from '../rules/dangling-relation.ts'
import { relationToItself } from '../rules/relation-to-itself.ts'
import { type Finding, finding } from '../rules/rule.ts'
import type { Tell } from './naming.ts'
import type { WantedEdge } from './wanted.ts'

/** What an event must know of the others to name them. */
export interface OtherEvents {
  eventIds: ReadonlySet<string>
  /** By the name of its file, without the ending. */
  idsByStem: ReadonlyMap<string, string>
  nearestId(text: string): string | undefined
}

/** An edge for each link to an event of the folder, and those that lead nowhere, by their field. */
export function relationsOf(
  event: EventFile,
  id: string,
  { eventIds, idsByStem, nearestId }: OtherEvents,
  tell: Tell,
): { edges: WantedEdge[]; unresolved: Properties } {
  const kinds = new Map<string, Set<string>>()
  const unresolved = new Map<string, string[]>()
  for (const relation of event.relations) {
    const to = relation.byFile ? (idsByStem.get(relation.to) ?? relation.to) : relation.to
    if (eventIds.has(to) && to !== event.id) {
      const target = nodeId('Event', to)
      kinds.set(target, (kinds.get(target) ?? new Set()).add(relation.kind))
    } else {
      unresolved.set(relation.kind, [...(unresolved.get(relation.kind) ?? []), relation.to])
      tell(brokenRelation(event, relation, nearestId))
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

function brokenRelation(
  event: EventFile,
  { to, kind }: RelationEntry,
  nearestId: OtherEvents['nearestId'],
): Finding {
  const path = [kind === 'link' ? 'body' : kind]
  return to === event.id
    ? finding(relationToItself, path, {})
    : finding(danglingRelation, path, { to, nearest: nearestId(to) })
}
