import type { NodeType } from '#model/node-types.ts'
import type { Queries } from './queries/query.ts'
import type { SearchHit } from './search/rank.ts'
import type { SearchTerms } from './search/terms.ts'

export type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [key: string]: Parameter }
export type Parameters = Record<string, Parameter>
export type Row = Record<string, unknown>

export interface Statement {
  cypher: string
  parameters: Parameters
}

/** A statement that reads, with the names of what each row of its answer has. */
export interface Reading extends Statement {
  columns: readonly string[]
}

export interface Found {
  /** By the engine's own ranking, best first, at most as many as were asked for. */
  hits: SearchHit[]
  total: number
}

/** The events whose titles hold a word. */
export interface TitleWord {
  word: string
  /** In the order of their ids. */
  events: string[]
}

/** A graph database. Both kinds run the same Cypher texts and answer with the same rows. */
export interface Store {
  readonly kind: 'neo4j' | 'embedded'
  /** Runs one query that changes nothing. */
  read(statement: Statement): Promise<Row[]>
  /**
   * Runs two such queries, the second when the first has been answered, without a wait between them. No parameter of
   * theirs has the same name.
   */
  readInTurn(first: Reading, second: Reading): [first: Promise<Row[]>, second: Promise<Row[]>]
  /** Runs the statements in one transaction: all of them or none. */
  write(statements: readonly Statement[]): Promise<void>
  /** Makes what is missing of constraints and indexes; does nothing the second time. */
  applySchema(): Promise<void>
  /** Nodes of these types that hold every word. */
  search(terms: SearchTerms, types: readonly NodeType[], limit: number): Promise<Found>
  /** The events that each of the words stands in the title of; a word of more events than `most` is left out. */
  titleWords(words: readonly string[], most: number): Promise<TitleWord[]>
  /** Makes the search find the nodes that there are now; without it the first search does. */
  refreshSearch(): Promise<void>
  /** The nodes are others than those that the search knows: no search from now on is answered by them. */
  forgetSearch(): void
  /** What researchers ask in Cypher of their own. */
  readonly queries: Queries
  /** The engine's version; throws StoreUnavailable when it does not answer. */
  version(): Promise<string>
  close(): Promise<void>
}
