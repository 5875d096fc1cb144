import { createHash } from 'node:crypto'
import type { EventFile } from '../check/event-file.ts'
import type { FolderAliases } from '../names/read-aliases.ts'
import { stemOf } from '../read/stem-of.ts'
import type { Finding } from '../rules/rule.ts'
import { type EventGraph, eventGraph, type Surroundings } from './event-graph.ts'
import { idFinder } from './nearest-id.ts'
import { hashWhenAsked } from './wanted.ts'

/** What an event says, among the others. */
export interface ReadEvent {
  graph: EventGraph
  /** Of the event and the edges that belong to it. */
  contentHash(): string
  findings: Finding[]
}

/** Reads an event among others, each only once. */
export interface EventReader {
  /** Names what it depends on besides the event. */
  key: string
  read(event: EventFile): ReadEvent
}

/** The id of each event by its file. */
type Ids = ReadonlyMap<string, string>

function keyOf(ids: Ids, aliasesDigest: string): string {
  const key = createHash('sha256').update(aliasesDigest)
  for (const [file, id] of ids) key.update(`\0${file}\0${id}`)
  return key.digest('hex')
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

/** The one from before, with all it has read, if the same events have the same ids and names still mean the same. */
export function eventReader(
  ids: Ids,
  { aliases, digest }: Pick<FolderAliases, 'aliases' | 'digest'>,
  before?: EventReader,
): EventReader {
  const key = keyOf(ids, digest)
  if (before?.key === key) return before
  const surroundings: Surroundings = {
    aliases,
    eventIds: new Set(ids.values()),
    idsByStem: new Map([...ids].map(([file, id]) => [stemOf(file), id])),
    nearestId: lazily(() => idFinder(ids.values())),
  }
  const known = new WeakMap<EventFile, ReadEvent>()
  function readAnew(event: EventFile): ReadEvent {
    const findings: Finding[] = []
    const graph = eventGraph(event, surroundings, (found) => findings.push(found))
    return { graph, contentHash: hashWhenAsked(graph.properties, graph.edges), findings }
  }
  return {
    key,
    read(event) {
      const read = known.get(event) ?? readAnew(event)
      known.set(event, read)
      return read
    },
  }
}
