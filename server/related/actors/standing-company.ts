import type { FollowedCompany } from './followed-company.ts'
import type { Meetings } from './meetings.ts'

/** Of the company of an actor what meets in events that stand. How rare each is stays that of the whole corpus. */
export function standingCompany(
  meetings: Meetings,
  own: number,
  { companions, followed, hubs }: FollowedCompany,
): FollowedCompany {
  const times = (one: number, other: number) => meetings(one, other).length
  return {
    companions: new Map(
      [...companions].flatMap(([actor, one]) => {
        const together = times(own, actor)
        return together === 0 ? [] : [[actor, { ...one, together }]]
      }),
    ),
    followed: followed
      .filter(({ actor }) => times(own, actor) > 0)
      .map((one) => ({ ...one, others: one.others.filter((other) => times(one.actor, other) > 0) })),
    hubs: hubs.filter(({ actor }) => times(own, actor) > 0),
  }
}
