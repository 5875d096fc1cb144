import { useEffect } from 'react'
import { create } from 'zustand'
import { endGesture } from '../filters/set-filters.ts'
import { useHistory } from '../history/history-store.ts'
import { useView } from '../view/view-store.ts'
import { playTo, spanOf } from './set-time.ts'
import type { TimelineScale } from './timeline-scale.ts'

const wholePlay = 20_000
const quickest = 150
const slowest = 700

function pace({ first, last }: TimelineScale): number {
  return Math.min(slowest, Math.max(quickest, wholePlay / (last - first + 1)))
}

/** The step that it began at, or has made since; null while it does not play. */
const usePlaying = create<{ step: number | null }>(() => ({ step: null }))

const presentStep = () => useHistory.getState().present.id

/** Begins to move the end of what is shown on through time. It needs the timeline, which does it. */
export function play() {
  endGesture()
  usePlaying.setState({ step: presentStep() })
}

export function pause() {
  endGesture()
  usePlaying.setState({ step: null })
}

/** Who has gone back to another step is not played away from it: that would lose the steps undone. */
function moveTo(last: number, scale: TimelineScale) {
  const { present, future } = useHistory.getState()
  if (present.id !== usePlaying.getState().step && future.length > 0) return pause()
  playTo(last, scale)
  usePlaying.setState({ step: presentStep() })
}

/** While it plays, moves the end of what is shown on, unit by unit, from where it is; from the start when it is at the end. */
export function usePlay(scale: TimelineScale | undefined): boolean {
  const isPlaying = usePlaying(({ step }) => step !== null)
  useEffect(() => pause, [])
  useEffect(() => {
    if (!isPlaying || !scale) return
    const { first, last } = spanOf(useView.getState().filters, scale)
    if (last >= scale.last) moveTo(first, scale)
    const timer = setInterval(() => {
      const { last } = spanOf(useView.getState().filters, scale)
      if (last >= scale.last) pause()
      else moveTo(last + 1, scale)
    }, pace(scale))
    return () => clearInterval(timer)
  }, [isPlaying, scale])
  return isPlaying && scale !== undefined
}
