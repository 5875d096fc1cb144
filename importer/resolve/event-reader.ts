import type { ImportProblem } from '#model/import-report.ts'
import type { EventFile } from '../check/event-file.ts'
import type { FolderAliases } from '../names/read-aliases.ts'
import { stemOf } from '../read/stem-of.ts'
import type { Finding } from '../rules/rule.ts'
import { type EventGraph, eventGraph, type Surroundings } from './event-graph.ts'
import { type Gist, outlineOf, sourceGists } from './gist.ts'
import { idFinder } from './nearest-id.ts'
import { brokenRelations, targetOf } from './relations.ts'
import { contentHash } from './wanted.ts'

/** Reads events among the others. */
export interface EventReader {
  /** Reads an event only once. */
  graphOf(event: EventFile): EventGraph
  /** Of an event in whose file these problems were found. */
  gistOf(event: EventFile, problems: ImportProblem[]): Gist
  /** Whether the event with this id still says the same, the others and the aliases being what they are. */
  holds(gist: Gist, id: string): boolean
  findingsOf(gist: Gist): Finding[]
}

/** The id of each event by its file. */
type Ids = ReadonlyMap<string, string>

/** The ids of the events by the names of their files, but for names that several have: which is meant is not guessed. */
function byStem(ids: Ids): Map<string, string> {
  const found = new Map<string, string>()
  const several = new Set<string>()
  for (const [file, id] of ids) {
    const stem = stemOf(file)
    if (found.has(stem)) several.add(stem)
    found.set(stem, id)
  }
  for (const stem of several) found.delete(stem)
  return found
}

function asRelated({ id, relations, outline: { file } }: Gist) {
  return { file, id, relations }
}

/** Most folders have no relation that leads nowhere. */
function lazily<Argument, Result>(
  make: () => (argument: Argument) => Result,
): (argument: Argument) => Result {
  let made: ((argument: Argument) => Result) | undefined
  return (argument) => {
    made ??= make()
    return made(argument)
  }
}

export function eventReader(
  ids: Ids,
  { aliases, digest }: Pick<FolderAliases, 'aliases' | 'digest'>,
): EventReader {
  const surroundings: Surroundings = {
    aliases,
    eventIds: new Set(ids.values()),
    idsByFile: new Map([...ids].map(([file, id]) => [file.normalize(), id])),
    idsByStem: byStem(ids),
    nearestId: lazily(() => idFinder(ids.values())),
  }
  const targetsOf = (event: Pick<EventFile, 'file' | 'id' | 'relations'>) =>
    event.relations.map((relation) => targetOf(relation, event, surroundings) ?? null)
  const known = new WeakMap<EventFile, { graph: EventGraph; findings: Finding[] }>()
  function read(event: EventFile) {
    const before = known.get(event)
    if (before) return before
    const findings: Finding[] = []
    const now = { graph: eventGraph(event, surroundings, (found) => findings.push(found)), findings }
    known.set(event, now)
    return now
  }
  return {
    graphOf: (event) => read(event).graph,
    gistOf(event, problems) {
      const { graph, findings } = read(event)
      const { id, relations } = event
      return {
        id,
        contentHash: contentHash(graph.properties, graph.edges),
        mentions: graph.mentions,
        sources: sourceGists(graph),
        relations,
        outline: outlineOf(event),
        problems,
        findings,
        aliasesDigest: digest,
        targets: targetsOf(event),
      }
    },
    holds(gist, id) {
      const { targets } = gist
      return (
        gist.id === id &&
        gist.aliasesDigest === digest &&
        targetsOf(asRelated(gist)).every((target, index) => target === targets[index])
      )
    },
    findingsOf: (gist) => [...gist.findings, ...brokenRelations(asRelated(gist), surroundings)],
  }
}
