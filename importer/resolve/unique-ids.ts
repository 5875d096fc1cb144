import type { CheckedEvent } from '../check/check-event.ts'
import { stemOf } from '../read/stem-of.ts'
import { duplicateId } from '../rules/duplicate-id.ts'
import { finding } from '../rules/rule.ts'

/**
 * Gives every event an id of its own. Of several that claim one id the event whose file bears it keeps it,
 * else the first; the others go by the path of their file, so that none is lost.
 */
export function withUniqueIds(events: CheckedEvent[]): CheckedEvent[] {
  const owners = new Map<string, string>()
  for (const { event } of events) {
    const owner = owners.get(event.id)
    if (owner === undefined || (stemOf(owner) !== event.id && stemOf(event.file) === event.id)) {
      owners.set(event.id, event.file)
    }
  }
  return events.map(({ event, findings }) => {
    const owner = owners.get(event.id)
    if (owner === event.file) return { event, findings }
    const stem = stemOf(event.file)
    const id = owners.has(stem) ? event.file : stem
    owners.set(id, event.file)
    const duplicate = finding(duplicateId, ['id'], { id: event.id, owner: owner ?? '', instead: id })
    return { event: { ...event, id }, findings: [...findings, duplicate] }
  })
}
