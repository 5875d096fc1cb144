import { createHash } from 'node:crypto'
import { nodeId } from '#model/ids.ts'
import { type NamedType, type NodeType, namedTypes, nodeTypes, perNamedType } from '#model/node-types.ts'
import type { Aliases } from '../names/aliases.ts'
import type { EventGraph } from './event-graph.ts'
import type { Gist } from './gist.ts'
import { countName, type Names, nameAndAliases } from './names.ts'
import { contentHash, properties, type WantedEdge, type WantedNode } from './wanted.ts'

export type IsWanted = (type: NodeType, id: string) => boolean

/** A node with the edges that belong to it. */
export interface Owner {
  id: string
  edges: WantedEdge[]
}

/** An event with its edges, and those wanted sources that no event before it mentions. */
interface EventPart extends WantedNode {
  edges: WantedEdge[]
  sources: WantedNode[]
}

/**
 * The graph that the files describe. Of every node only a hash of what it is like, with the edges that belong to
 * it, is at hand; the rest is worked out again for those nodes that are asked for.
 */
export interface CorpusGraph {
  /** A name for the content as a whole: the same for the same files on any machine. */
  revision: string
  hashes: Record<NodeType, ReadonlyMap<string, string>>
  /** What files name. */
  named(isWanted: IsWanted): Iterable<WantedNode>
  /** Its events, with their sources; a source comes with the first event that mentions it. */
  events(isWanted: IsWanted): Iterable<EventPart>
  /** Its sources, with who published them. */
  publications(isWanted: IsWanted): Iterable<Owner>
}

/** The events of these node ids. A corpus can be gone through again and again. */
export type EventGraphs = (isWanted: (id: string) => boolean) => Iterable<EventGraph>

interface KnownSource {
  /** The event that mentions it first: what that says of the source is what the source is like. */
  mentionedBy: string
  contentHash: string
  publishers: string[]
}

interface Gathered {
  names: Record<NamedType, Names>
  /** The hosts that a publisher's sources stand on. */
  domains: Map<string, Set<string>>
  sources: Map<string, KnownSource>
  /** One text for each publisher, however many sources it has. */
  publishers: Map<string, string>
  events: Map<string, string>
}

export interface Resolver {
  /** Joins one more event with those before. */
  add(gist: Gist): void
  /** The graph, when every event has been added. */
  graph(): CorpusGraph
}

/**
 * Joins the events of a folder into one graph: who is named alike, or declared to be the same, is one node,
 * what is cited alike too.
 */
export function resolver(eventGraphs: EventGraphs, aliases: Aliases): Resolver {
  const gathered: Gathered = {
    names: perNamedType(() => new Map()),
    domains: new Map(),
    sources: new Map(),
    publishers: new Map(),
    events: new Map(),
  }
  return {
    add: (gist) => gather(gathered, gist),
    graph: () => graphOf(gathered, aliases, eventGraphs),
  }
}

function gather(gathered: Gathered, { id, contentHash: content, mentions, sources }: Gist): void {
  const event = nodeId('Event', id)
  gathered.events.set(event, content)
  for (const { type, key, spelling } of mentions) countName(gathered.names[type], key, spelling)
  for (const source of sources) gatherSource(gathered, event, source)
}

function gatherSource(
  { sources, publishers, domains }: Gathered,
  event: string,
  { source: id, contentHash: content, publisher, host }: Gist['sources'][number],
): void {
  const source = sources.get(id) ?? { mentionedBy: event, contentHash: content, publishers: [] }
  sources.set(id, source)
  if (!publisher) return
  const name = publishers.get(publisher) ?? publisher
  publishers.set(name, name)
  // An empty list that is pushed to makes room for 17.
  if (!source.publishers.includes(name)) source.publishers = source.publishers.concat(name)
  if (host !== undefined) domains.set(name, (domains.get(name) ?? new Set()).add(host))
}

function publications(id: string, { publishers }: KnownSource): WantedEdge[] {
  return publishers.map((target) => ({ type: 'PUBLISHED_BY', source: id, target, properties: {} }))
}

function* namedNodes(
  { names, domains }: Gathered,
  type: NamedType,
  declared: Aliases,
  isWanted: IsWanted = () => true,
): Generator<WantedNode> {
  for (const [key, spellings] of names[type]) {
    const id = nodeId(type, key)
    if (!isWanted(type, id)) continue
    const { name, aliases } = nameAndAliases(spellings, declared.nameOf(key))
    const hosts = [...(domains.get(id) ?? [])].sort()
    yield { type, id, properties: properties({ id, name, aliases, domains: hosts }) }
  }
}

/** The sources that an event mentions before all others. */
function* newSources({ sources }: Gathered, graph: EventGraph): Generator<WantedNode> {
  const told = new Set<string>()
  for (const mention of graph.sources) {
    const { source: id, properties: own } = mention
    if (told.has(id) || sources.get(id)?.mentionedBy !== graph.id) continue
    told.add(id)
    yield { type: 'Source', id, properties: own }
  }
}

function graphOf(gathered: Gathered, aliases: Aliases, eventGraphs: EventGraphs): CorpusGraph {
  const { events, sources } = gathered
  const hashesOf = (type: NamedType) =>
    new Map([...namedNodes(gathered, type, aliases)].map((node) => [node.id, contentHash(node.properties)]))
  const hashOfSource = ({ contentHash: own, publishers }: KnownSource) => contentHash({ own, publishers })
  const hashes = {
    Event: events,
    ...perNamedType(hashesOf),
    Source: new Map([...sources].map(([id, source]) => [id, hashOfSource(source)])),
  }
  return {
    revision: revisionOf(hashes),
    hashes,
    *named(isWanted) {
      for (const type of namedTypes) yield* namedNodes(gathered, type, aliases, isWanted)
    },
    *events(isWanted) {
      const mentioning = new Set<string>()
      for (const [id, { mentionedBy }] of sources) if (isWanted('Source', id)) mentioning.add(mentionedBy)
      for (const graph of eventGraphs((id) => mentioning.has(id) || isWanted('Event', id))) {
        const { type, id, properties: own, edges } = graph
        const wanted = [...newSources(gathered, graph)].filter((source) => isWanted('Source', source.id))
        yield { type, id, properties: own, edges, sources: wanted }
      }
    },
    *publications(isWanted) {
      for (const [id, source] of sources) {
        if (isWanted('Source', id)) yield { id, edges: publications(id, source) }
      }
    },
  }
}

/** The files are read in the order of their names, and every map keeps it. */
function revisionOf(hashes: CorpusGraph['hashes']): string {
  const revision = createHash('sha256')
  for (const type of nodeTypes) {
    for (const [id, content] of hashes[type]) revision.update(`${id} ${content}\n`)
  }
  return revision.digest('hex').slice(0, 12)
}
