import type { Position } from '#model/problem.ts'

interface Circumstances extends ErrorOptions {
  position?: Position | undefined
}

/** An expected failure of a store: what happened, and what the reader of the message can do. */
export abstract class StoreError extends Error {
  abstract readonly code: string
  abstract readonly title: string
  readonly position: Position | undefined
  constructor(
    readonly detail: string,
    readonly hint: string,
    { position, ...options }: Circumstances = {},
  ) {
    super(`${detail} ${hint}`, options)
    this.name = new.target.name
    this.position = position
  }
}

export class StoreUnavailable extends StoreError {
  readonly code = 'store-unavailable'
  readonly title = 'The graph store does not answer'
}

/** Told to whoever still asks: this process has let go of the store, so it will not answer again. */
export class StoreClosed extends StoreUnavailable {
  constructor() {
    super('The store has been closed.', 'Start Skein again.')
  }
}

export class StoreInUse extends StoreError {
  readonly code = 'store-in-use'
  readonly title = 'Another process holds the graph store'
}

export class StoreUnusable extends StoreError {
  readonly code = 'store-unusable'
  readonly title = 'The graph cannot be opened'
}

export class StoreAccessDenied extends StoreError {
  readonly code = 'store-access-denied'
  readonly title = 'The graph store refused the sign-in'
}

export class StoreNotPermitted extends StoreError {
  readonly code = 'store-not-permitted'
  readonly title = 'The graph store does not permit this'
}

export class StoreLacksIndex extends StoreError {
  readonly code = 'store-lacks-index'
  readonly title = 'The graph store lacks an index'
}

export class QueryNeedsNeo4j extends StoreError {
  readonly code = 'query-needs-neo4j'
  readonly title = 'This query needs Neo4j'
}

export class QueryWrong extends StoreError {
  readonly code = 'query-wrong'
  readonly title = 'The query cannot be run'
}

export class QueryRefused extends StoreError {
  readonly code = 'query-refused'
  readonly title = 'The query asks for what it may not have'
}

export class QueryStopped extends StoreError {
  readonly code = 'query-stopped'
  readonly title = 'The query was stopped'
}

export class StoreBusy extends StoreError {
  readonly code = 'store-busy'
  readonly title = 'Too many queries at once'
}

export class StoreFull extends StoreError {
  readonly code = 'store-full'
  readonly title = 'There is no room for the graph'
}
