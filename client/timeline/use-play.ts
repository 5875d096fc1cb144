import { useEffect } from 'react'
import { create } from 'zustand'
import { endGesture } from '../filters/set-filters.ts'
import { useView } from '../view/view-store.ts'
import { playTo, spanOf } from './set-time.ts'
import type { TimeAxis } from './time-axis.ts'

const wholePlay = 20_000
const quickest = 150
const slowest = 700

function pace({ first, last }: TimeAxis): number {
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
export function usePlay(axis: TimeAxis | undefined): boolean {
  const { isPlaying } = usePlaying()
  useEffect(() => pause, [])
  useEffect(() => {
    if (!isPlaying || !axis) return
    const { first, last } = spanOf(useView.getState().filters, axis)
    if (last >= axis.last) playTo(first, axis)
    const timer = setInterval(() => {
      const { last } = spanOf(useView.getState().filters, axis)
      if (last >= axis.last) pause()
      else playTo(last + 1, axis)
    }, pace(axis))
    return () => clearInterval(timer)
  }, [isPlaying, axis])
  return isPlaying && axis !== undefined
}
