import { useEffect, useState } from 'react'
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

/** Moves the end of what is shown on through time, unit by unit, from where it is; from the start when it is at the end. */
export function usePlay(axis: TimeAxis | undefined) {
  const [isPlaying, setPlaying] = useState(false)
  useEffect(() => {
    if (!isPlaying || !axis) return
    const timer = setInterval(() => {
      const { last } = spanOf(useView.getState().filters, axis)
      if (last >= axis.last) setPlaying(false)
      else playTo(last + 1, axis)
    }, pace(axis))
    return () => clearInterval(timer)
  }, [isPlaying, axis])
  const play = () => {
    if (!axis) return
    endGesture()
    const { first, last } = spanOf(useView.getState().filters, axis)
    if (last >= axis.last) playTo(first, axis)
    setPlaying(true)
  }
  const pause = () => {
    endGesture()
    setPlaying(false)
  }
  return { isPlaying: isPlaying && axis !== undefined, play, pause }
}
