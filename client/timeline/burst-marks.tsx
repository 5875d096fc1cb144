import type { Burst } from '#model/api/bursts.ts'
import { showBurst } from '../bursts/show-burst.ts'
import { burstSubjects } from '../bursts/subjects.ts'
import { useBursts } from '../bursts/use-bursts.ts'
import { useView } from '../view/view-store.ts'
import { formatDate } from '../wording/format-date.ts'
import { type TimeAxis, unitsOf } from './time-axis.ts'

interface Place {
  burst: Burst
  left: number
  right: number
}

/** The bursts that the axis reaches to, with where they begin and end, as shares of it. */
function placesOf(bursts: readonly Burst[], axis: TimeAxis): Place[] {
  const units = axis.last - axis.first + 1
  return bursts.flatMap((burst) => {
    const first = unitsOf(burst.from, axis.unit)?.first
    const last = unitsOf(burst.to, axis.unit)?.last
    if (first === undefined || last === undefined || last < axis.first || first > axis.last) return []
    const left = Math.max(0, (first - axis.first) / units)
    return [{ burst, left, right: Math.min(1, (last + 1 - axis.first) / units) }]
  })
}

/** Where on the axis the selected actor or tag, or two of them together, burst. */
export function BurstMarks({ axis }: { axis: TimeAxis }) {
  const of = useView((view) => burstSubjects(view).join('\n'))
    .split('\n')
    .filter(Boolean)
  const { data } = useBursts(of)
  if (!data) return null
  return (
    <div className="burst-marks">
      {placesOf(data.bursts, axis).map(({ burst, left, right }) => (
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
