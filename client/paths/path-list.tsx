import type { Paths } from '#model/api/paths.ts'
import { openDialog } from '../app/dialog-store.ts'
import { QueryNews } from '../app/query-news.tsx'
import { formatCount } from '../wording/format-number.ts'
import { addPaths } from './add-paths.ts'
import { type Known, PathItem } from './path-item.tsx'
import { foundWords, noMissWords, withoutWords } from './path-words.ts'
import { usePathsAsked } from './paths-store.ts'
import { usePaths } from './use-paths.ts'

export function knownOf({ nodes, edges }: Pick<Paths, 'nodes' | 'edges'>): Known {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  }
}

type NoPathProps = Pick<Paths, 'nearestMisses' | 'missesTruncated' | 'truncated'> & { known: Known }

function NoPath({ nearestMisses, missesTruncated, truncated, known }: NoPathProps) {
  const steps = usePathsAsked((asked) => asked.maxLength)
  const within = `within ${formatCount(steps, 'step', 'steps')} that keeps to this`
  return (
    <>
      {truncated ? (
        <p role="status">
          No path found {within}, but not all of the graph was searched: there may be one. Ask for fewer steps
          or types.
        </p>
      ) : (
        <p role="status">No path {within}.</p>
      )}
      {nearestMisses.length === 0 ? (
        <p className="muted">{noMissWords(missesTruncated)}</p>
      ) : (
        <>
          <ul className="plain-list">
            {nearestMisses.map(({ without, path }) => (
              <PathItem key={without.join()} path={path} known={known} title={withoutWords(without)} />
            ))}
          </ul>
          {missesTruncated && (
            <p className="muted">
              Not all of the graph was searched under other conditions: another or fewer changes may do, and
              there may be more telling paths.
            </p>
          )}
        </>
      )}
    </>
  )
}

/** The paths found, or what to try where there is none. */
export function PathList() {
  const { from, to } = usePathsAsked()
  const query = usePaths()
  if (!from || !to) return <p className="muted">Choose both ends.</p>
  if (from.id === to.id) return <p className="muted">Both ends are the same: choose another.</p>
  const news = <QueryNews query={query} waiting="Looking for paths…" />
  if (!query.data) return news
  const { paths } = query.data
  const known = knownOf(query.data)
  if (paths.length === 0) return <NoPath {...query.data} known={known} />
  const isOne = paths.length === 1
  return (
    <>
      {news}
      <p className="muted paths-found" role="status">
        {foundWords(query.data)}{' '}
        {!isOne && (
          <button type="button" className="link-button" onClick={() => void addPaths(paths)}>
            Add all
          </button>
        )}{' '}
        <button type="button" className="link-button" onClick={() => openDialog('survive')}>
          {isOne ? 'Does it survive?' : 'Do they survive?'}
        </button>
      </p>
      <ul className="plain-list">
        {paths.map((path) => (
          <PathItem key={path.nodes.join()} path={path} known={known} />
        ))}
      </ul>
    </>
  )
}
