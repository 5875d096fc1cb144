import { createHash, randomUUID } from 'node:crypto'
import type { Request, Response } from 'express'
import type { State } from './states.ts'

/** Another version of Skein may answer otherwise of the same corpus, so no tag is worth anything after a restart. */
const thisProcess = randomUUID()

/** Weak: the answer is the same, its bytes are not where it is compressed. */
export function entityTag(address: string, mark: string): string {
  const digest = createHash('sha256').update(JSON.stringify([thisProcess, address, mark]))
  return `W/"${digest.digest('base64url').slice(0, 22)}"`
}

/** Whether the asker has the answer with this tag already. */
export function hasAlready({ headers }: Request, tag: string): boolean {
  const given = headers['if-none-match']?.split(',') ?? []
  return given.some((one) => one.trim() === tag)
}

/** Lets a browser keep the answer, and ask each time whether it still holds. Without a state nobody may keep it. */
export function tagAnswer(response: Response, address: string, state: State | null | undefined): void {
  if (!state) {
    response.set('cache-control', 'no-store')
    return
  }
  response.set('etag', entityTag(address, state.mark)).set('cache-control', 'private, no-cache')
  response.vary('Accept-Encoding')
}
