import { queryOptions, useQueries } from '@tanstack/react-query'
import { useSummary } from '../api/use-summary.ts'
import { changesOf } from './changes.ts'
import type { Basis, Entry } from './dossier.ts'
import { takeBasis } from './take-basis.ts'

export interface Comparison {
  now: Basis
  /** In words; empty when nothing has changed. */
  changes: readonly string[]
}

/** Compares an entry with what the corpus says now, once for each revision. */
export function comparisonQuery({ id, subject, basis }: Entry, revision: string | null) {
  return queryOptions({
    queryKey: ['comparison', id, basis.takenAt, revision],
    queryFn: async ({ signal }): Promise<Comparison> => {
      const now = await takeBasis(subject, signal, basis)
      return { now, changes: changesOf(basis, now) }
    },
  })
}

/** For each entry how it compares with what the corpus says now; undefined when it is of this revision or not known yet. */
export function useComparisons(entries: readonly Entry[]): {
  comparisons: ReadonlyMap<string, Comparison>
  isPending: boolean
  isFailed: boolean
} {
  const revision = useSummary().data?.lastImport?.revision ?? null
  return useQueries({
    queries: entries.map((entry) => ({
      ...comparisonQuery(entry, revision),
      enabled: revision !== null && entry.basis.revision !== revision,
    })),
    combine: (results) => ({
      comparisons: new Map(
        entries.flatMap((entry, index) => {
          const data = results[index]?.data
          return data ? [[entry.id, data] as const] : []
        }),
      ),
      isPending: results.some(({ isLoading }) => isLoading),
      isFailed: results.some(({ isError }) => isError),
    }),
  })
}
