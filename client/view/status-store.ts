import { create } from 'zustand'
import type { Failure } from '../api/failure.ts'

export interface Action {
  words: string
  run: () => void
  /** Whether it takes back what was done; in a dialog the key for that presses it. */
  takesBack?: boolean
}

export type Status =
  | { kind: 'quiet' }
  /** `about` names what the words are about; where there is little room it is cut first. */
  | { kind: 'said'; about: string; words: string; action: Action | undefined }
  | { kind: 'failed'; failure: Failure; action: Action | undefined }

/** What is being done, however much is said meanwhile. */
export interface Work {
  words: string
  cancel: () => void
  /** What was said when it began. */
  since: Status
}

/** What was just done or could not be done, and what is being done. Shown in the status line and read aloud. */
export const useStatus = create<{ status: Status; work: Work | null }>(() => ({
  status: { kind: 'quiet' },
  work: null,
}))

export function setStatus(status: Status) {
  useStatus.setState({ status })
}

export function setWork(work: Work | null) {
  useStatus.setState({ work })
}

export function say(words: string, about = '', action?: Action) {
  setStatus({ kind: 'said', about, words, action })
}
