import { QueryStopped } from '../store-errors.ts'

export function tooLong(patience: number): QueryStopped {
  return new QueryStopped(
    `The query was stopped after ${patience / 1_000} seconds.`,
    'Ask for less: begin at one node, bound the length of paths, or filter sooner. Its plan shows what is dear.',
  )
}

export function tooLarge(cause?: unknown): QueryStopped {
  return new QueryStopped(
    'The query took more memory than one query may.',
    'Ask for less at once: filter before you collect or sort, or count instead of collecting.',
    { cause },
  )
}
