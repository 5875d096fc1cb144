import type { CypherTokenType, DbSchema } from '@neo4j-cypher/language-support'

/** A stretch of a query and what it is. */
export interface Token {
  from: number
  to: number
  type: `${CypherTokenType}`
}

export interface Proposal {
  label: string
  /** What is put in, where that is not the label: a name that needs quoting. */
  insert: string | undefined
  kind: 'keyword' | 'type' | 'property' | 'function' | 'variable' | 'constant'
}

export type LanguageOrder =
  | { id: number; kind: 'tokens'; query: string }
  | { id: number; kind: 'proposals'; query: string; caret: number; isAskedFor: boolean; schema: DbSchema }

export type LanguageReply =
  | { id: number; kind: 'tokens'; tokens: Token[] }
  | { id: number; kind: 'proposals'; proposals: Proposal[] }
