import type { Burst } from '#model/api/bursts.ts'
import { showBurst } from '../bursts/show-burst.ts'
import { burstSubjects } from '../bursts/subjects.ts'
import { useBursts } from '../bursts/use-bursts.ts'
import { useView } from '../view/view-store.ts'
import { formatDate } from '../wording/format-date.ts'
import { type TimelineScale, unitsOf } from './timeline-scale.ts'

interface Place {
  burst: Burst
  left: number
  right: number
}

/** The bursts that the scale reaches to, with where they begin and end, as shares of it. */
function placesOf(bursts: readonly Burst[], scale: TimelineScale): Place[] {
  const units = scale.last - scale.first + 1
  return bursts.flatMap((burst) => {
    const first = unitsOf(burst.from, scale.unit)?.first
    const last = unitsOf(burst.to, scale.unit)?.last
    if (first === undefined || last === undefined || last < scale.first || first > scale.last) return []
    const left = Math.max(0, (first - scale.first) / units)
    return [{ burst, left, right: Math.min(1, (last + 1 - scale.first) / units) }]
  })
}

/** Where on the scale the selected actor or tag, or two of them together, burst. */
export function BurstMarks({ scale }: { scale: TimelineScale }) {
  const of = useView((view) => burstSubjects(view).join('\n'))
    .split('\n')
    .filter(Boolean)
  const { data } = useBursts(of)
  if (!data) return null
  return (
    <div className="burst-marks">
      {placesOf(data.bursts, scale).map(({ burst, left, right }) => (
        <button
          key={burst.from}
          type="button"
          className="burst-mark"
          style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}
          title={`Burst of ${formatDate(burst.from, burst.to)}. ${burst.words} Click to add its events.`}
          aria-label={`Add the events of the burst of ${formatDate(burst.from, burst.to)}`}
          onClick={() => void showBurst(of, burst)}
        />
      ))}
    </div>
  )
}
