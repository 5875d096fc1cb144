import { useEffect, useState } from 'react'
import type { GraphNode } from '#model/graph.ts'
import type { Search } from './use-search.ts'

type Take = (node: GraphNode) => void

/** Enter on a list that is not the answer yet waits for the answer, and takes its best hit; a close spelling is for the reader to take. */
export function useExpectedHit({ hits, isClose, isSettled }: Search): (take: Take) => void {
  const [expected, setExpected] = useState<{ take: Take } | null>(null)
  useEffect(() => {
    if (!expected || !isSettled) return
    setExpected(null)
    const [best] = hits
    if (best && !isClose) expected.take(best)
  }, [expected, isSettled, isClose, hits])
  return (take) => setExpected({ take })
}
