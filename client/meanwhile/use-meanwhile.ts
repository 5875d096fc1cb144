import { useQuery } from '@tanstack/react-query'
import { fetchMeanwhile } from '../api/endpoints.ts'
import { whileMoreIsAsked } from '../api/while-more-is-asked.ts'
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
  const queryKey = ['meanwhile', key, days, limit]
  return useQuery({
    queryKey,
    queryFn: ({ signal }) => fetchMeanwhile({ ...subject, days, limit }, signal),
    enabled: isTime,
    placeholderData: whileMoreIsAsked(queryKey),
  })
}
