import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Difference, type DifferenceHead } from '#model/difference.ts'
import { edgeTypes } from '#model/edge-types.ts'
import { nodeTypeNames, nodeTypes } from '#model/node-types.ts'
import { fetchDifference, fetchDifferences } from '../api/endpoints.ts'
import { chooseFiles } from '../app/choose-files.ts'
import { closeDialog } from '../app/dialog-store.ts'
import { FailureNotice } from '../app/failure-notice.tsx'
import { QueryNews } from '../app/query-news.tsx'
import { Sheet } from '../app/sheet.tsx'
import { formatMoment } from '../wording/format-date.ts'
import { formatNumber } from '../wording/format-number.ts'
import { edgeTypePhrases } from '../wording/type-names.ts'
import { Between } from './between.tsx'
import { DifferenceTable } from './difference-table.tsx'
import { countWords, markNames } from './difference-words.ts'
import { showDifference } from './show-difference.ts'
import './difference.css'

const howMany = ['added', 'changed', 'removed'] as const

/** How many of each type of node and edge were added, changed and removed; of none that stayed as they were. */
function CountsByType({ counts }: Pick<DifferenceHead, 'counts'>) {
  const nodes = nodeTypes.map((type) => ({ name: nodeTypeNames[type].many, change: counts.nodes[type] }))
  const edges = edgeTypes.map((type) => ({ name: edgeTypePhrases[type], change: counts.edges[type] }))
  const rows = [...nodes, ...edges].filter(({ change }) => howMany.some((how) => change[how] > 0))
  if (rows.length === 0) return null
  return (
    <table className="count-table difference-counts">
      <caption className="visually-hidden">How many differ, by type</caption>
      <thead>
        <tr>
          <th scope="col">Type</th>
          {howMany.map((how) => (
            <th key={how} scope="col">
              {markNames[how]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, change }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {howMany.map((how) => (
              <td key={how}>{formatNumber(change[how])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Shown({ difference }: { difference: Difference }) {
  const show = () => {
    closeDialog()
    void showDifference(difference)
  }
  const counts = <CountsByType {...difference} />
  return (
    <>
      <p>
        {countWords(difference)}. <Between {...difference} />
      </p>
      {!difference.isWhole && (
        <p className="warning">It changed too much to keep each node and edge: only the numbers are known.</p>
      )}
      {difference.nodes.length + difference.edges.length > 0 ? (
        <DifferenceTable difference={difference} show={show}>
          {counts}
        </DifferenceTable>
      ) : (
        counts
      )}
    </>
  )
}

function Kept({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ['difference', id],
    queryFn: ({ signal }) => fetchDifference(id, signal),
  })
  return (
    <>
      <QueryNews query={query} waiting="Looking…" />
      {query.data && <Shown difference={query.data} />}
    </>
  )
}

function KeptList({ choose }: { choose: (id: string) => void }) {
  const kept = useQuery({
    queryKey: ['differences'],
    queryFn: ({ signal }) => fetchDifferences(signal),
    staleTime: 0,
  })
  const news = <QueryNews query={kept} waiting="Looking…" />
  if (!kept.data) return news
  const { differences, unreadable, isKept } = kept.data
  if (!isKept)
    return <p className="muted">This server does not know where it is kept what imports changed.</p>
  return (
    <>
      {news}
      {differences.length + unreadable.length === 0 && (
        <p className="muted">
          Nothing is kept of what imports changed: none has changed this graph since it was first made, or
          what was kept is deleted.
        </p>
      )}
      {unreadable.length > 0 && (
        <p className="warning">What is kept in these files cannot be read: {unreadable.join(', ')}.</p>
      )}
      <ul className="plain-list">
        {differences.map((head) => (
          <li key={head.id} className="difference-row">
            <button type="button" className="link-button" onClick={() => choose(head.id)}>
              {formatMoment(head.at)}
            </button>
            <span>{countWords(head)}</span>
            <Between {...head} />
          </li>
        ))}
      </ul>
    </>
  )
}

const unreadable = {
  title: 'The file cannot be read',
  detail:
    'It is not what npm run compare -- FOLDER_A FOLDER_B --json prints, or of another version of Skein.',
  hint: 'Make it again with this version.',
}

function readDifference(text: string): Difference | undefined {
  try {
    return Difference.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** What the last imports changed, or what a file says of two folders: in numbers, as a table, and on the canvas. */
export function DifferencesDialog() {
  const [chosen, choose] = useState<string | Difference>()
  const [isUnreadable, setUnreadable] = useState(false)
  const openFile = async () => {
    const [file] = await chooseFiles({ accept: '.json,application/json' })
    if (!file) return
    const difference = readDifference(await file.text())
    setUnreadable(difference === undefined)
    if (difference) choose(difference)
  }
  return (
    <Sheet title="What differs" className="difference-sheet">
      {chosen ? (
        <>
          <p>
            <button type="button" className="link-button" onClick={() => choose(undefined)}>
              Back to the list
            </button>
          </p>
          {typeof chosen === 'string' ? <Kept id={chosen} /> : <Shown difference={chosen} />}
        </>
      ) : (
        <>
          <p className="muted">What each of the last imports changed, the latest first.</p>
          <KeptList choose={choose} />
          {isUnreadable && <FailureNotice failure={unreadable} />}
          <p className="muted">
            Two folders are compared by{' '}
            <code>npm run --silent compare -- FOLDER_A FOLDER_B --json &gt; compared.json</code>.{' '}
            <button type="button" className="link-button" onClick={() => void openFile()}>
              Open its file…
            </button>
          </p>
        </>
      )}
    </Sheet>
  )
}
