import type { EventFile } from '../check/event-file.ts'
import { stemOf } from '../read/stem-of.ts'
import { duplicateId } from '../rules/duplicate-id.ts'
import { type Finding, finding } from '../rules/rule.ts'

/** What a file has for an id, and whose that is. */
export interface Claim {
  file: string
  id: string
}

/** The id of each file, in the order of the claims; of one that may not have what it claims, also who has it. */
export type UniqueIds = ReadonlyMap<string, { id: string; owner?: string }>

/**
 * Gives every event an id of its own. Of several that claim one id the event whose file bears it keeps it,
 * else the first; the others go by the path of their file, so that none is lost.
 */
export function uniqueIds(claims: readonly Claim[]): UniqueIds {
  const owners = new Map<string, string>()
  for (const { id, file } of claims) {
    const owner = owners.get(id)
    if (owner === undefined || (stemOf(owner) !== id && stemOf(file) === id)) owners.set(id, file)
  }
  const ids = new Map<string, { id: string; owner?: string }>()
  for (const { file, id: claimed } of claims) {
    const owner = owners.get(claimed) ?? file
    if (owner === file) {
      ids.set(file, { id: claimed })
      continue
    }
    const stem = stemOf(file)
    const id = owners.has(stem) ? file.normalize() : stem
    owners.set(id, file)
    ids.set(file, { id, owner })
  }
  return ids
}

/** The event under the id that is its own. */
export function withUniqueId(event: EventFile, ids: UniqueIds): EventFile {
  const unique = ids.get(event.file)
  return unique === undefined || unique.id === event.id ? event : { ...event, id: unique.id }
}

/** That a file may not have the id it claims. */
export function duplicateIdOf({ file, id }: Claim, ids: UniqueIds): Finding | undefined {
  const unique = ids.get(file)
  if (unique?.owner === undefined) return undefined
  return finding(duplicateId, ['id'], { id, owner: unique.owner, instead: unique.id })
}
