import { Suspense } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { late } from '../app/late.tsx'

const CompanySection = late(async () => (await import('./company-section.tsx')).CompanySection)

/** An actor's company over time, when its code and it itself have come. */
export function LateCompanyOverTime({ actor }: { actor: GraphNode }) {
  return (
    <Suspense fallback={null}>
      <CompanySection actor={actor} />
    </Suspense>
  )
}
