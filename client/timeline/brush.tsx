import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Filters } from '../filters/filters.ts'
import { endGesture } from '../filters/set-filters.ts'
import { formatDate } from '../wording/format-date.ts'
import { fixedEnd, gripOf } from './grip.ts'
import { setSpan, spanOf } from './set-time.ts'
import { dateAt, type TimelineScale } from './timeline-scale.ts'

interface Props {
  scale: TimelineScale
  filters: Filters
}

const strides: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

interface HandleProps {
  name: string
  value: number
  /** As the filter has it, which may be finer than the scale, or beyond it. */
  date: string | null
  least: number
  most: number
  scale: TimelineScale
  left: number
  onMove: (value: number) => void
}

function Handle({ name, value, date, least, most, scale, left, onMove }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const stride = strides[event.key]
    const target = event.key === 'Home' ? least : event.key === 'End' ? most : value + (stride ?? 0)
    if (stride === undefined && event.key !== 'Home' && event.key !== 'End') return
    event.preventDefault()
    event.stopPropagation()
    onMove(between(target, least, most))
  }
  return (
    <div
      className="brush-handle"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={formatDate(date ?? dateAt(value, scale.unit))}
      style={{ left: `${left * 100}%` }}
      onKeyDown={onKeyDown}
      onBlur={endGesture}
    />
  )
}

/** A span of time to be drawn by the pointer, and its ends to be moved by keys. */
export function Brush({ scale, filters }: Props) {
  const { from, to, knownOn } = filters
  const span = spanOf(filters, scale)
  // As known on a date only the end can be moved.
  const hasOneEnd = knownOn !== null
  const ground = useRef<HTMLDivElement>(null)
  const fixed = useRef<number | undefined>(undefined)
  const units = scale.last - scale.first + 1
  const unitAt = ({ clientX }: PointerEvent) => {
    const box = ground.current?.getBoundingClientRect()
    const share = box && box.width > 0 ? (clientX - box.left) / box.width : 0
    return between(scale.first + Math.floor(share * units), scale.first, scale.last)
  }
  const drawTo = (at: number) => {
    const other = fixed.current ?? scale.first
    setSpan({ first: Math.min(at, other), last: Math.max(at, other) }, scale, 'brush')
  }
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    endGesture()
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = unitAt(event)
    const near = gripOf(event.pointerType, units, event.currentTarget.clientWidth)
    fixed.current = hasOneEnd ? undefined : fixedEnd(at, span, near)
    if (hasOneEnd) drawTo(at)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) drawTo(unitAt(event))
  }
  const left = (span.first - scale.first) / units
  const right = (span.last + 1 - scale.first) / units
  const handle = { scale, most: scale.last, least: scale.first }
  return (
    <div
      ref={ground}
      className="brush"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endGesture}
    >
      <div className="brush-outside" style={{ left: 0, width: `${left * 100}%` }} />
      <div className="brush-outside" style={{ left: `${right * 100}%`, right: 0 }} />
      {!hasOneEnd && (
        <Handle
          {...handle}
          name="Start of the range"
          value={span.first}
          date={from}
          most={span.last}
          left={left}
          onMove={(first) => setSpan({ ...span, first }, scale, 'start by keys')}
        />
      )}
      <Handle
        {...handle}
        name={hasOneEnd ? 'As known on' : 'End of the range'}
        value={span.last}
        date={knownOn ? knownOn.date : to}
        least={span.first}
        left={right}
        onMove={(last) => setSpan({ ...span, last }, scale, 'end by keys')}
      />
    </div>
  )
}
