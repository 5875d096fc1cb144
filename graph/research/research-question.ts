import type { NodeType } from '#model/node-types.ts'

/** What a question can be asked about. */
export type Subject = Extract<NodeType, 'Event' | 'Actor' | 'Tag'>

/** A value that a query takes: a name or id that the graph at hand has, or one that suits any graph. */
export type Takes =
  | { takes: 'name' | 'id'; label: string; type: Subject; rank: number }
  | { takes: 'date'; label: string; end: 'first' | 'last' }
  | { takes: 'number'; label: string; default: number }

/** A question that researchers ask, worked out in Cypher that both stores answer alike. */
export interface WorkedQuestion {
  key: string
  title: string
  why: string
  query: string
  parameters: Record<string, Takes>
}

/** The name of one of the nodes of a type with most edges: the first, the second.. */
export function named(label: string, type: Subject, rank = 0): Takes {
  return { takes: 'name', label, type, rank }
}

export const from: Takes = { takes: 'date', label: 'From', end: 'first' }
export const to: Takes = { takes: 'date', label: 'To', end: 'last' }

export function upTo(rows: number): Takes {
  return { takes: 'number', label: 'Rows at most', default: rows }
}

export function number(label: string, value: number): Takes {
  return { takes: 'number', label, default: value }
}
