import { useMemo } from 'react'
import { selectNodes } from '../select/select-nodes.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { communityName } from './community-name.ts'
import { communityTints, otherTint, scaleTints, type Tint } from './measure-looks.ts'
import type { ColourBy } from './measure-names.ts'
import { useMeasures } from './measures-store.ts'

function Swatch({ tint }: { tint: Tint }) {
  return (
    <svg className="type-shape" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.5" fill={`var(--${tint})`} />
    </svg>
  )
}

interface Community {
  number: number
  /** Its actors on the canvas, the one of most events first. */
  ids: string[]
}

function useCommunities(): Community[] {
  const found = useMeasures((state) => state.measured?.communities)
  const network = useView((view) => view.network)
  return useMemo(() => {
    const communities = new Map<number, string[]>()
    for (const [id, number] of Object.entries(found ?? {}))
      communities.set(number, [...(communities.get(number) ?? []), id])
    const events = (id: string) => network?.eventsOfActors.get(id) ?? 0
    return [...communities]
      .map(([number, ids]) => ({ number, ids: ids.sort((a, b) => events(b) - events(a)) }))
      .sort((a, b) => a.number - b.number)
  }, [found, network])
}

function CommunityKey() {
  const nodes = useView((view) => view.nodes)
  const modularity = useMeasures((state) => state.measured?.modularity)
  const communities = useCommunities()
  const named = communities.slice(0, communityTints.length)
  const others = communities.slice(communityTints.length)
  if (communities.length === 0 || modularity === undefined) return null
  const nameOf = ([first = '', ...others]: string[]) =>
    communityName(nodes.get(first)?.label ?? first, 1 + others.length)
  return (
    <>
      <ul className="plain-list" aria-label="Communities">
        {named.map(({ number, ids }) => (
          <li key={number}>
            <button
              type="button"
              className="wide-row legend-row"
              title="Select them"
              onClick={() => selectNodes(ids)}
            >
              <Swatch tint={communityTints[number - 1] ?? otherTint} />
              <span className="legend-name">{nameOf(ids)}</span>
              <span className="figure">{formatNumber(ids.length)}</span>
            </button>
          </li>
        ))}
        {others.length > 0 && (
          <li className="wide-row legend-row">
            <Swatch tint={otherTint} />
            <span className="legend-name">{formatCount(others.length, 'smaller one', 'smaller ones')}</span>
            <span className="figure">
              {formatNumber(others.reduce((sum, { ids }) => sum + ids.length, 0))}
            </span>
          </li>
        )}
      </ul>
      <p className="muted">
        {formatCount(communities.length, 'community', 'communities')}, modularity {formatNumber(modularity)}.
      </p>
    </>
  )
}

/** What the colours of a network tell. */
export function ColourKey({ colourBy }: { colourBy: ColourBy }) {
  if (colourBy === 'type') return null
  if (colourBy === 'community') return <CommunityKey />
  return (
    <p className="colour-scale">
      lowest fifth
      {scaleTints.map((tint) => (
        <Swatch key={tint} tint={tint} />
      ))}
      highest
    </p>
  )
}
