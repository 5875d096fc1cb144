import { fetchMeanwhile } from '../api/endpoints.ts'
import { useGrowingAnswer } from '../api/use-growing-answer.ts'
import { useAfterPause } from '../related/use-after-pause.ts'

/** An event, or actors in a range of dates. */
export type MeanwhileSubject = { event: string } | { actors: readonly string[]; from: string; to: string }

export function idsOf(subject: MeanwhileSubject): readonly string[] {
  return 'event' in subject ? [subject.event] : subject.actors
}

/** What else happened so many days around it; asked for once the reader stays with it. */
export function useMeanwhile(subject: MeanwhileSubject, days: number, limit: number) {
  const key = JSON.stringify(subject)
  const isTime = useAfterPause(key)
  return useGrowingAnswer({
    question: ['meanwhile', key, days],
    limit,
    ask: (signal) => fetchMeanwhile({ ...subject, days, limit }, signal),
    enabled: isTime,
  })
}
