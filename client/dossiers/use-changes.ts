import { queryOptions, useQueries } from '@tanstack/react-query'
import { useSummary } from '../api/use-summary.ts'
import { changesOf } from './changes.ts'
import type { Entry, Standing } from './dossier.ts'
import { takeStanding } from './take-standing.ts'

export interface Comparison {
  now: Standing
  /** In words; empty when nothing has changed. */
  changes: readonly string[]
}

/** Compares an entry with what the corpus says now, once for each revision. */
export function comparisonQuery({ subject, standing }: Entry, revision: string | null) {
  return queryOptions({
    queryKey: ['comparison', subject, standing.takenAt, revision],
    queryFn: async ({ signal }): Promise<Comparison> => {
      const now = await takeStanding(subject, signal, standing)
      return { now, changes: changesOf(standing, now) }
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
      enabled: revision !== null && entry.standing.revision !== revision,
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
