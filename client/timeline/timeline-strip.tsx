import { turnPanel } from '../app/panels-store.ts'
import { useFacets } from '../filters/facets-store.ts'
import type { Filters } from '../filters/filters.ts'
import { loadFacets } from '../filters/load-facets.ts'
import { changeFilters } from '../filters/set-filters.ts'
import { useView } from '../view/view-store.ts'
import { dayByClock, formatDate } from '../wording/format-date.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { Brush } from './brush.tsx'
import { BurstMarks } from './burst-marks.tsx'
import { Histogram } from './histogram.tsx'
import { noDatesWords } from './no-dates-words.ts'
import { spanWords } from './span-words.ts'
import { dateAt, type TimelineScale } from './timeline-scale.ts'
import { pause, play, usePlay } from './use-play.ts'
import { type Timeline, useTimeline } from './use-timeline.ts'
import './timeline.css'

type Mode = 'range' | 'event' | 'source'

function modeOf({ knownOn }: Filters): Mode {
  return knownOn?.by ?? 'range'
}

/** The date that the reader set; where none is, one that leaves the end open: sources come later than events. */
function knownOnBy(by: 'event' | 'source', { knownOn }: Filters, scale: TimelineScale | undefined): string {
  const today = dayByClock(new Date().toISOString())
  const lastOfScale = scale && dateAt(scale.last, scale.unit)
  if (knownOn && knownOn.date !== today && knownOn.date !== lastOfScale) return knownOn.date
  return by === 'event' ? (lastOfScale ?? today) : today
}

function ModeChoice({ scale }: { scale: TimelineScale | undefined }) {
  const filters = useView((view) => view.filters)
  const choose = (mode: string) => {
    const isKnownOn = mode === 'event' || mode === 'source'
    changeFilters({ knownOn: isKnownOn ? { date: knownOnBy(mode, filters, scale), by: mode } : null })
  }
  return (
    <select
      className="filter-input timeline-mode"
      aria-label="What the timeline sets"
      value={modeOf(filters)}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="range">Range of dates</option>
      <option value="event">As known, by event</option>
      <option value="source">As known, by source</option>
    </select>
  )
}

/** What lies far before all else is counted, and shown when asked for: it would leave the chart almost empty. */
function Earlier({ timeline }: { timeline: Timeline }) {
  const { scale, earlier, isCounting, reachEarlier, narrower } = timeline
  if (!scale || isCounting || (earlier === 0 && !narrower)) return null
  return (
    <button
      type="button"
      className="link-button timeline-earlier"
      onClick={narrower ? narrower.take : reachEarlier}
    >
      {narrower
        ? `From ${formatDate(narrower.from)} on`
        : `${formatCount(earlier, 'event', 'events')} before ${formatDate(dateAt(scale.first, scale.unit))}`}
    </button>
  )
}

/** Why there is nothing to draw, and what would bring it. */
function NoDates() {
  const hasEvents = useView(({ nodes }) => [...nodes.values()].some(({ type }) => type === 'Event'))
  const isNetwork = useView(({ network }) => network !== null)
  const bySource = useView(({ filters }) => modeOf(filters) === 'source')
  return <p className="muted timeline-chart">{noDatesWords({ hasEvents, isNetwork, bySource })}</p>
}

function Chart({ timeline: { scale, buckets, isCounting } }: { timeline: Timeline }) {
  const filters = useView((view) => view.filters)
  const failure = useFacets((state) => state.failure)
  if (isCounting && failure)
    return (
      <p className="timeline-chart">
        <span className="warning">{failure.title}.</span>{' '}
        <button type="button" className="link-button" onClick={() => void loadFacets()}>
          Try again
        </button>
      </p>
    )
  if (isCounting)
    return (
      <p className="muted timeline-chart">
        <span className="spinner" aria-hidden="true" /> Counting…
      </p>
    )
  if (!scale) return <NoDates />
  return (
    <div className="timeline-chart">
      <Histogram buckets={buckets} scale={scale} />
      <Brush scale={scale} filters={filters} />
      {filters.knownOn?.by !== 'source' && <BurstMarks scale={scale} />}
    </div>
  )
}

/** The events on the canvas in time: to set a range of dates, to play through it, or to go back to what was known. */
export function TimelineStrip() {
  const timeline = useTimeline()
  const filters = useView((view) => view.filters)
  const isPlaying = usePlay(timeline.scale)
  const { scale, undated, isCounting } = timeline
  return (
    <section className="timeline" aria-label="Timeline" data-panel="timeline" tabIndex={-1}>
      <div className="timeline-controls">
        <button type="button" className="button" disabled={!scale} onClick={isPlaying ? pause : play}>
          {isPlaying ? 'Pause' : 'Play'}
        </button>
        <ModeChoice scale={scale} />
        <p className="timeline-words">
          {scale && spanWords(filters, scale)}
          {undated > 0 && !isCounting && (
            <span className="muted">
              {' '}
              {formatNumber(undated)} {modeOf(filters) === 'source' ? 'without a dated source' : 'undated'}
            </span>
          )}
        </p>
      </div>
      <Earlier timeline={timeline} />
      <Chart timeline={timeline} />
      <button type="button" className="link-button" onClick={() => turnPanel('timeline', false)}>
        Hide<span className="visually-hidden"> the timeline</span>
      </button>
    </section>
  )
}
