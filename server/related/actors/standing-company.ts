import { rarity } from '../rarity.ts'
import type { FollowedCompany } from './followed-company.ts'
import type { Meetings } from './meetings.ts'

/** Of the company of an actor what meets in events that stand. How rare each is stays that of the whole corpus. */
export function standingCompany(
  meetings: Meetings,
  own: string,
  { companions, acquaintances, hubs }: FollowedCompany,
): FollowedCompany {
  const times = (one: string, other: string) => meetings(one, other).length
  return {
    companions: new Map(
      [...companions].flatMap(([id, one]) => {
        const together = times(own, id)
        return together === 0 ? [] : [[id, { ...one, together }]]
      }),
    ),
    acquaintances: acquaintances.flatMap(({ id, shared }) => {
      const left = shared.filter((companion) => times(own, companion.id) > 0 && times(companion.id, id) > 0)
      const score = left.reduce((sum, { company }) => sum + rarity(company), 0)
      return left.length > 0 ? [{ id, shared: left, score }] : []
    }),
    hubs,
  }
}
