import { HitsExtent } from '../search/hits-extent.tsx'
import { SearchHit } from '../search/search-hit.tsx'
import { formatNumber } from '../wording/format-number.ts'
import type { Entry } from './look-up.ts'

interface Props {
  entries: readonly Entry[]
  chosen: ReadonlySet<string>
  onToggle: (id: string) => void
}

function Group({ title, entries, chosen, onToggle }: Props & { title: string }) {
  if (entries.length === 0) return null
  return (
    <section>
      <h3 className="section-title">
        {title} ({formatNumber(entries.length)})
      </h3>
      <ul className="plain-list">
        {entries.map(({ text, nodes, total, isClose }) => (
          <li key={text} className="listed">
            <span className="listed-text">{text}</span>
            {nodes.map((node) => (
              <label key={node.id} className="listed-node">
                <input type="checkbox" checked={chosen.has(node.id)} onChange={() => onToggle(node.id)} />
                <SearchHit node={node} />
              </label>
            ))}
            {(isClose || nodes.length < total) && (
              <p className="muted">
                <HitsExtent shown={nodes.length} total={total} isClose={isClose} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was found for each entry of a list: surely, perhaps, or not at all. */
export function FoundEntries(props: Props) {
  const { entries } = props
  return (
    <div className="listed-groups">
      <Group
        {...props}
        title="To choose from"
        entries={entries.filter((e) => !e.isCertain && e.nodes.length > 0)}
      />
      <Group {...props} title="Not found" entries={entries.filter((e) => e.nodes.length === 0)} />
      <Group {...props} title="Found" entries={entries.filter((e) => e.isCertain)} />
    </div>
  )
}
