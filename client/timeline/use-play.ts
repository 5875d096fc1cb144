import { useEffect } from 'react'
import { create } from 'zustand'
import { endGesture } from '../filters/set-filters.ts'
import { useView } from '../view/view-store.ts'
import { playTo, spanOf } from './set-time.ts'
import type { TimelineScale } from './timeline-scale.ts'

const wholePlay = 20_000
const quickest = 150
const slowest = 700

function pace({ first, last }: TimelineScale): number {
  return Math.min(slowest, Math.max(quickest, wholePlay / (last - first + 1)))
}

const usePlaying = create<{ isPlaying: boolean }>(() => ({ isPlaying: false }))

/** Begins to move the end of what is shown on through time. It needs the timeline, which does it. */
export function play() {
  endGesture()
  usePlaying.setState({ isPlaying: true })
}

export function pause() {
  endGesture()
  usePlaying.setState({ isPlaying: false })
}

/** While it plays, moves the end of what is shown on, unit by unit, from where it is; from the start when it is at the end. */
export function usePlay(scale: TimelineScale | undefined): boolean {
  const { isPlaying } = usePlaying()
  useEffect(() => pause, [])
  useEffect(() => {
    if (!isPlaying || !scale) return
    const { first, last } = spanOf(useView.getState().filters, scale)
    if (last >= scale.last) playTo(first, scale)
    const timer = setInterval(() => {
      const { last } = spanOf(useView.getState().filters, scale)
      if (last >= scale.last) pause()
      else playTo(last + 1, scale)
    }, pace(scale))
    return () => clearInterval(timer)
  }, [isPlaying, scale])
  return isPlaying && scale !== undefined
}
