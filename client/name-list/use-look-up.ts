import { useEffect, useRef, useState } from 'react'
import { describeFailure, type Failure } from '../api/failure.ts'
import { isAbort } from '../skein-client/failures.ts'
import { type Entry, lookUp } from './look-up.ts'

type LookUp =
  | { kind: 'idle' }
  | { kind: 'looking'; done: number; of: number }
  | { kind: 'found'; entries: readonly Entry[] }
  | { kind: 'failed'; failure: Failure }

/** Looks up what a list means, and gives up what is under way when asked anew or no longer shown. */
export function useLookUp() {
  const [state, setState] = useState<LookUp>({ kind: 'idle' })
  const asking = useRef(new AbortController())
  useEffect(() => () => asking.current.abort(), [])

  async function look(texts: readonly string[]) {
    asking.current.abort()
    asking.current = new AbortController()
    const { signal } = asking.current
    const tell = (done: number) => setState({ kind: 'looking', done, of: texts.length })
    tell(0)
    try {
      setState({ kind: 'found', entries: await lookUp(texts, signal, tell) })
    } catch (error) {
      if (!isAbort(error)) setState({ kind: 'failed', failure: describeFailure(error) })
    }
  }
  return { state, look }
}
