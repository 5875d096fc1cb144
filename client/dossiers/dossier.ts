import { z } from 'zod'
import { Evidence } from '#model/api/evidence.ts'
import { Citation } from '#model/api/node.ts'
import { EdgeType } from '#model/edge-types.ts'
import { GraphEdge, NodeId } from '#model/graph.ts'
import { NodeType } from '#model/node-types.ts'
import { newId } from '../app/new-id.ts'
import { evidenceMarks } from '../evidence/evidence-mark.ts'
import { tints } from '../network/measure-looks.ts'
import { NamedView } from '../share/named-view.ts'

/** A node as an entry names it. */
export const NamedNode = z.object({
  id: NodeId,
  type: NodeType,
  label: z.string(),
  date: z.string().optional(),
  dateEnd: z.string().optional(),
  /** How sure its file is of an event, null where it does not say. A dossier made before this was kept has none. */
  status: z.string().nullable().optional(),
})
export type NamedNode = z.infer<typeof NamedNode>

/** An event behind an entry, with what it cites for it. */
export const ToldEvent = NamedNode.extend({
  citations: z.array(Citation),
  /** What all that it cites comes to. A dossier made before this was kept has none. */
  evidence: Evidence.optional(),
})
export type ToldEvent = z.infer<typeof ToldEvent>

/** What the corpus said of an entry at a revision: by this it is later seen what has changed. */
export const Basis = z.object({
  corpus: z.string(),
  revision: z.string().nullable(),
  takenAt: z.iso.datetime(),
  nodes: z.array(NamedNode),
  edges: z.array(GraphEdge),
  /** All events behind it; of many, only the first are told with their citations. */
  events: z.array(NodeId),
  told: z.array(ToldEvent),
  /** What an edge, a derived link, a path or a suggestion rests on as a whole; none in a dossier made before this was kept. */
  evidence: Evidence.optional(),
})
export type Basis = z.infer<typeof Basis>

/** Where a node lay in a view, and how it looked. */
const DrawnNode = z.object({
  id: NodeId,
  x: z.number(),
  y: z.number(),
  size: z.number().nonnegative().max(1000),
  tint: z.enum(tints).optional(),
  falls: z.boolean().optional(),
})
/** How an edge looked otherwise than by what it says itself. */
const DrawnEdge = z.object({
  id: z.string(),
  mark: z.enum(evidenceMarks).optional(),
  falls: z.boolean().optional(),
})
const DrawnLink = z.object({
  source: NodeId,
  target: NodeId,
  evidence: Evidence,
  /** A dossier made before this was kept has none. */
  weight: z.number().optional(),
})
const Drawing = z.object({
  nodes: z.array(DrawnNode),
  links: z.array(DrawnLink),
  /** A dossier made before this was kept has none. */
  edges: z.array(DrawnEdge).optional(),
  /** What could not be known of how it is drawn, in words. */
  lack: z.string().optional(),
})
export type Drawing = z.infer<typeof Drawing>

const SuggestedFor = z.object({ words: z.string(), evidence: z.array(NodeId) })

/** What of the graph an entry is of. */
export const Subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('node'), id: NodeId }),
  z.object({ kind: z.literal('edge'), source: NodeId, type: EdgeType, target: NodeId }),
  z.object({ kind: z.literal('derived link'), source: NodeId, target: NodeId }),
  z.object({ kind: z.literal('path'), nodes: z.array(NodeId).min(2) }),
  z.object({
    kind: z.literal('suggestion'),
    beside: NodeId,
    node: NodeId,
    reasons: z.array(SuggestedFor),
  }),
  /** Of a view too large to be listed there is no drawing. */
  z.object({ kind: z.literal('view'), view: NamedView, drawing: Drawing.nullable() }),
])
export type Subject = z.infer<typeof Subject>
export type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>

export const Entry = z.object({
  id: z.string().min(1),
  subject: Subject,
  /** Markdown, as the reader typed it. */
  note: z.string(),
  basis: Basis,
})
export type Entry = z.infer<typeof Entry>

/** What a reader collected, in an order of their own: what the browser keeps and a dossier file holds. */
export const Dossier = z.object({
  format: z.literal('skein-dossier'),
  version: z.literal(1),
  id: z.string().min(1),
  name: z.string().min(1),
  /** What stands before the first entry: Markdown, as typed. */
  introduction: z.string(),
  begunAt: z.iso.datetime(),
  entries: z.array(Entry),
})
export type Dossier = z.infer<typeof Dossier>

export function emptyDossier(name: string): Dossier {
  const begunAt = new Date().toISOString()
  return {
    format: 'skein-dossier',
    version: 1,
    id: newId(),
    name,
    introduction: '',
    begunAt,
    entries: [],
  }
}
