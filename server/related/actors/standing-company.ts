import { rarity } from '../rarity.ts'
import type { FollowedCompany } from './followed-company.ts'
import type { Meetings } from './meetings.ts'

/** Of the company of an actor what meets in events that stand. How rare each is stays that of the whole corpus. */
export function standingCompany(
  meetings: Meetings,
  own: number,
  { companions, acquaintances, hubs }: FollowedCompany,
): FollowedCompany {
  const times = (one: number, other: number) => meetings(one, other).length
  return {
    companions: new Map(
      [...companions].flatMap(([actor, one]) => {
        const together = times(own, actor)
        return together === 0 ? [] : [[actor, { ...one, together }]]
      }),
    ),
    acquaintances: acquaintances.flatMap(({ actor, shared }) => {
      const left = shared.filter((one) => times(own, one.actor) > 0 && times(one.actor, actor) > 0)
      const score = left.reduce((sum, { company }) => sum + rarity(company), 0)
      return left.length > 0 ? [{ actor, shared: left, score }] : []
    }),
    hubs,
  }
}
