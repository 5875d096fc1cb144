import { Suspense } from 'react'
import { late } from '../app/late.tsx'

const BurstSection = late(async () => (await import('./burst-section.tsx')).BurstSection)

/** The bursts of an actor, a tag or two of them, when their code and they themselves have come. */
export function LateBursts({ of }: { of: readonly string[] }) {
  return (
    <Suspense fallback={null}>
      <BurstSection of={of} />
    </Suspense>
  )
}
