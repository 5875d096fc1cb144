import type { Bucket } from './buckets.ts'
import { type TimelineScale, ticksOf } from './timeline-scale.ts'

const height = 100
const mostTicks = 8
/** What share of the scale a letter of a date takes, and how many letters of room are between two dates. */
const letter = 0.018
const gap = 2

/** Dates that stand apart, and none that would be cut at the end. */
function readableTicks(scale: TimelineScale, most = mostTicks): ReturnType<typeof ticksOf> {
  const units = scale.last - scale.first + 1
  const ticks = ticksOf(scale, most)
  const [one, other] = ticks
  const isTight = one && other && (other.index - one.index) / units < letter * (one.date.length + gap)
  if (isTight && most > 2) return readableTicks(scale, most - 1)
  return ticks.filter(({ index, date }) => (index - scale.first) / units + date.length * letter < 1)
}

function Bar({ bucket, scale, most }: { bucket: Bucket; scale: TimelineScale; most: number }) {
  const { first, last, events, inView } = bucket
  const isWide = last > first
  const bar = (count: number) => {
    const tall = (count / most) * height
    return { x: first - scale.first, width: last - first + 1, y: height - tall, height: tall }
  }
  return (
    <g className={isWide ? 'bar is-wide' : 'bar'}>
      <rect className="bar-all" {...bar(events)} />
      <rect className="bar-in-view" {...bar(inView)} />
    </g>
  )
}

/** How many events there were when. What is known only to the year lies as a wide, faint bar behind the others. */
export function Histogram({ buckets, scale }: { buckets: readonly Bucket[]; scale: TimelineScale }) {
  const most = Math.max(1, ...buckets.map(({ events }) => events))
  const units = scale.last - scale.first + 1
  return (
    <>
      <svg
        className="histogram"
        viewBox={`0 0 ${units} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {buckets.map((bucket) => (
          <Bar key={`${bucket.first} ${bucket.last}`} bucket={bucket} scale={scale} most={most} />
        ))}
      </svg>
      <div className="timeline-ticks" aria-hidden="true">
        {readableTicks(scale).map(({ index, date }) => (
          <span key={index} style={{ left: `${((index - scale.first) / units) * 100}%` }}>
            {date}
          </span>
        ))}
      </div>
    </>
  )
}
