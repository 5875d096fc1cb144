import { formatNumber } from '../wording/format-number.ts'
import { story } from './story.ts'
import { endStory, tell, useStory } from './tell-story.ts'
import './story-bar.css'

/** What the present station of the story tells, and the way to the others. */
export function StoryBar() {
  const station = useStory((state) => state.station)
  if (station === null) return null
  const last = story.stations.length - 1
  return (
    <section className="story-bar" aria-label="Story">
      <p className="story-words" aria-live="polite">
        <span className="muted">
          {formatNumber(station + 1)} of {formatNumber(last + 1)}.
        </span>{' '}
        {story.stations[station]?.words}
      </p>
      <div className="story-actions">
        {station > 0 && (
          <button type="button" className="button" onClick={() => tell(station - 1)}>
            Back
          </button>
        )}
        {station < last && (
          <button type="button" className="button" onClick={() => tell(station + 1)}>
            Next
          </button>
        )}
        <button type="button" className="quiet-button" onClick={endStory}>
          End the story
        </button>
      </div>
    </section>
  )
}
