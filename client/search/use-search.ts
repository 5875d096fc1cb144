import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { searchNodes } from '../api/endpoints.ts'

const pause = 120
const mostHits = 20
export const mostLetters = 200
const noHits: GraphNode[] = []

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

/** Whether the one is how the other was begun, or what is left of it: what was found for another name is no answer. */
function isOnTheWay(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one))
}

/**
 * The hits for what has been typed, of these types or of any. Until they have come, those for a few letters less or
 * more.
 */
export function useSearch(text: string, types?: readonly NodeType[]) {
  const typed = text.trim()
  const asked = usePaused(typed)
  const query = useQuery({
    queryKey: ['search', asked, types] as const,
    queryFn: ({ signal }) => searchNodes({ q: asked, limit: mostHits, types }, signal),
    enabled: asked !== '',
    placeholderData: (before, of) => (of && isOnTheWay(of.queryKey[1], asked) ? before : undefined),
  })
  const result = query.isError || !isOnTheWay(asked, typed) ? undefined : query.data
  return {
    hits: result?.hits ?? noHits,
    total: result?.total ?? 0,
    isClose: result?.spelling === 'close',
    isSettled: asked === typed && !query.isFetching,
    error: query.isError ? query.error : undefined,
    retry: () => void query.refetch(),
  }
}

export type Search = ReturnType<typeof useSearch>
