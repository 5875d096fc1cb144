import { Suspense } from 'react'
import { late } from '../app/late.tsx'
import type { MeanwhileSubject } from './use-meanwhile.ts'

const MeanwhileSection = late(async () => (await import('./meanwhile-section.tsx')).MeanwhileSection)

/** What else happened around an event, or among actors, when its code and it itself have come. */
export function LateMeanwhile({ subject }: { subject: MeanwhileSubject }) {
  return (
    <Suspense fallback={null}>
      <MeanwhileSection subject={subject} />
    </Suspense>
  )
}
