import { describeFailure } from '../api/failure.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { cancelTasks } from '../expand/task-queue.ts'
import { record, useHistory } from '../history/history-store.ts'
import { isAbort } from '../skein-client/failures.ts'
import { say, setStatus } from '../view/status-store.ts'
import type { View } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { setEverythingNews } from './everything-store.ts'
import { fetchEverything } from './fetch-everything.ts'
import { type LaidOutGraph, viewOfEverything } from './view-of-everything.ts'

let asking = new AbortController()

/** What is to be done with everything once it is there; by a reader who has gone on meanwhile, only when asked. */
type Then = (everything: LaidOutGraph) => void

interface Waiting {
  /** The step of the reader who asked for it. */
  began?: number
  /** Whether it is still of use to the reader, who may have gone elsewhere meanwhile. */
  isWanted?: () => boolean
  /** The reader does not wait for it, or does not want it now. */
  left?: () => void
}

let ready: (() => void) | undefined

/** What waits to be shown is of a corpus that has changed: it is worked out anew. */
export function renewReadyEverything() {
  ready?.()
}

/**
 * Waits for everything without standing in the way of anything else. Answers whether there is no need to ask again: it
 * came, or the reader does not want it, or asked for it otherwise.
 */
export async function withEverything(then: Then, waiting: Waiting = {}): Promise<boolean> {
  const { began = useHistory.getState().present.id, isWanted = () => true, left } = waiting
  asking.abort()
  ready = undefined
  asking = new AbortController()
  const { signal } = asking
  const end = () => {
    ready = undefined
    setEverythingNews({ kind: 'none' })
  }
  const cancel = () => {
    asking.abort()
    end()
    if (left) left()
    else say('Cancelled. The view is as it was.')
  }
  try {
    setEverythingNews({ kind: 'laying out', progress: 0, cancel })
    const report = (progress: number) => setEverythingNews({ kind: 'laying out', progress, cancel })
    const everything = await fetchEverything(report, signal)
    await nextTask()
    const show = () => {
      end()
      if (!isWanted()) return say('The view is another one now: there is nothing to bring up to date.')
      cancelTasks()
      then(everything)
    }
    const leave = () => {
      end()
      left?.()
    }
    if (!isWanted()) end()
    else if (useHistory.getState().present.id === began) show()
    else {
      ready = () => void withEverything(then, { ...waiting, began })
      setEverythingNews({ kind: 'ready', show, leave })
    }
    return true
  } catch (error) {
    if (isAbort(error)) return true
    end()
    const again = { words: 'Try again', run: () => void withEverything(then, waiting) }
    setStatus({ kind: 'failed', failure: describeFailure(error), action: again })
    return false
  }
}

/** Lets the page answer the reader between one piece of work and the next. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

function countWords({ nodes, edges }: View): string {
  return `${formatCount(nodes.size, 'node', 'nodes')} and ${formatCount(edges.size, 'edge', 'edges')}`
}

/** Says so where a graph is too large to be sent as a whole. */
export function leftOut({ everything }: View): string {
  if (!everything?.missing) return ''
  const { nodes, edges } = everything.missing
  return ` ${formatNumber(nodes)} nodes and ${formatNumber(edges)} edges more are too many to be shown.`
}

/** Puts the whole graph but sources on the canvas, as one step. */
export async function showEverything(): Promise<void> {
  await withEverything((everything) => {
    const view = viewOfEverything(everything, useView.getState())
    record('Showed everything', view)
    commandCanvas({ kind: 'fit' })
    say(`Everything but sources is shown: ${countWords(view)}.${leftOut(view)}`)
  })
}
