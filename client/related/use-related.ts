import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fetchRelated, type RelatedCompany } from '../api/endpoints.ts'

/** Who walks from node to node asks for none of them. */
const pause = 250
const mostAsked = 100

function useAfterPause(): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), pause)
    return () => clearTimeout(timer)
  }, [])
  return isOver
}

/** The suggestions beside a node: so many that the list is full without those that were dismissed. */
export function useRelated(id: string, company: RelatedCompany, wanted: number, dismissed: number) {
  const isTime = useAfterPause()
  const limit = Math.min(wanted + dismissed, mostAsked)
  return useQuery({
    queryKey: ['related', id, company, limit],
    queryFn: ({ signal }) => fetchRelated(id, company, limit, signal),
    enabled: isTime,
    placeholderData: keepPreviousData,
  })
}
