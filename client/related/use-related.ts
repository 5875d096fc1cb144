import type { RelatedCompany } from '#model/api/related.ts'
import { fetchRelated } from '../api/endpoints.ts'
import { useGrowingAnswer } from '../api/use-growing-answer.ts'
import { leftOutOf } from '../survive/leaving-out.ts'
import { useView } from '../view/view-store.ts'
import { useAfterPause } from './use-after-pause.ts'

const mostAsked = 100

/** The suggestions beside a node that rest on what the view does not leave out: so many that the list is full without those that were dismissed. */
export function useRelated(id: string, company: RelatedCompany, wanted: number, dismissed: number) {
  const isTime = useAfterPause(id)
  const leavingOut = useView((view) => view.leavingOut)
  const limit = Math.min(wanted + dismissed, mostAsked)
  return useGrowingAnswer({
    question: ['related', id, company, leavingOut],
    limit,
    ask: (signal) => fetchRelated(id, { company, limit, ...leftOutOf(leavingOut) }, signal),
    enabled: isTime,
  })
}
