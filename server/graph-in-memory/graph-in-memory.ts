import type { EdgeType } from '#model/edge-types.ts'
import type { NodeType } from '#model/node-types.ts'

export interface NodeFacts {
  id: string
  type: NodeType
  /** An event's, at their own precision. */
  date: string | null
  dateEnd: string | null
  importance: number | null
  /** Of the address of a source: who answers for what stands there. */
  host: string | null
}

export interface EdgeFacts {
  type: EdgeType
  source: string
  target: string
  /** Of a citation; null: unrated. */
  tier: number | null
}

/** The numbers from the first to before the end. */
export interface Range {
  first: number
  end: number
}

/**
 * A whole graph for what no store computes fast: a node is a number, and so is an edge. Nodes are numbered in the
 * order of their ids, edges in that of their types and ends, so that breaking a tie by number breaks it by id. An id
 * begins with its type, so nodes of one type lie together.
 *
 * The edges at node n are `edgeAt[i]`, leading to `neighbourAt[i]`, for i from `firstAt[n]` to before
 * `firstAt[n + 1]`, by number: those of one type together, in the order of `edgeTypes`.
 */
export interface GraphInMemory {
  /** Of the corpus; null when an import changed the graph while it was read. */
  revision: string | null
  nodes: readonly NodeFacts[]
  ofType: Record<NodeType, Range>
  numberOf: ReadonlyMap<string, number>
  firstAt: Uint32Array
  neighbourAt: Uint32Array
  edgeAt: Uint32Array
  edges: {
    count: number
    source: Uint32Array
    target: Uint32Array
    /** As a place in `edgeTypes`. */
    type: Uint8Array
    /** 0: unrated, or no citation. */
    tier: Uint8Array
  }
  /** Of each source that is an article found at several addresses, all of them, by number and in rising order. */
  articles: ReadonlyMap<number, readonly number[]>
}
