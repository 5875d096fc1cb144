import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { fetchRelated, type RelatedCompany } from '../api/endpoints.ts'
import { useAfterPause } from './use-after-pause.ts'

const mostAsked = 100

/** The suggestions beside a node: so many that the list is full without those that were dismissed. */
export function useRelated(id: string, company: RelatedCompany, wanted: number, dismissed: number) {
  const isTime = useAfterPause(id)
  const limit = Math.min(wanted + dismissed, mostAsked)
  return useQuery({
    queryKey: ['related', id, company, limit],
    queryFn: ({ signal }) => fetchRelated(id, company, limit, signal),
    enabled: isTime,
    placeholderData: keepPreviousData,
  })
}
