import { create } from 'zustand'
import type { Failure } from '../api/failure.ts'

export interface Action {
  words: string
  run: () => void
}

export type Status =
  | { kind: 'quiet' }
  | { kind: 'working'; words: string; cancel: () => void }
  /** `about` names what the words are about; where there is little room it is cut first. */
  | { kind: 'said'; about: string; words: string; action: Action | undefined }
  | { kind: 'failed'; failure: Failure; action: Action | undefined }

/** What was just done, is being done, or could not be done. Shown in the status line and read aloud. */
export const useStatus = create<{ status: Status }>(() => ({ status: { kind: 'quiet' } }))

export function setStatus(status: Status) {
  useStatus.setState({ status })
}

export function say(words: string, about = '', action?: Action) {
  setStatus({ kind: 'said', about, words, action })
}
