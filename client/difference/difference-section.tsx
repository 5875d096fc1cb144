import { useView } from '../view/view-store.ts'
import { Between } from './between.tsx'
import { countWords, markNames } from './difference-words.ts'
import { leaveDifference } from './show-difference.ts'
import type { DifferenceMark } from './shown-difference.ts'
import './difference.css'

const keys: { mark: DifferenceMark; style: string }[] = [
  { mark: 'added', style: 'double ring, thick edge' },
  { mark: 'changed', style: 'dotted ring, dashed edge' },
  { mark: 'resourced', style: 'dashed ring: other sources, or cited otherwise' },
  { mark: 'removed', style: 'hollow, dotted edge' },
]

/** While what differs is on the canvas: how much, how it is marked, and the way out. */
export function DifferenceSection() {
  const difference = useView((view) => view.difference)
  if (!difference) return null
  return (
    <section className="panel-section" aria-label="What differs">
      <h2 className="section-title">What differs</h2>
      <p>
        {countWords(difference)}. <Between from={difference.from} to={difference.to} />
      </p>
      <dl className="difference-key">
        {keys.map(({ mark, style }) => (
          <div key={mark}>
            <dt>{markNames[mark]}</dt>
            <dd className="muted">{style}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={leaveDifference}>
        Take the marks off
      </button>
    </section>
  )
}
