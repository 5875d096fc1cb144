import { paletteOf } from '../../export/palette.ts'
import { svg } from '../../export/svg.ts'
import { formatCount } from '../../wording/format-number.ts'
import type { Basis, SubjectOf } from '../dossier.ts'
import { viewWords } from './report-words.ts'
import { graphOfView, tablesOf, type ViewTable } from './view-graph.ts'

const colours = { ...paletteOf((name) => `var(--${name})`), bg: 'var(--panel)' }

function Table({ table: { caption, head, rows } }: { table: ViewTable }) {
  return (
    <table className={caption.toLowerCase()}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {cells.map((words, place) => (
              <td key={head[place]} dir="auto">
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Props {
  subject: SubjectOf<'view'>
  basis: Basis
  anchor: string
}

/** A view as a picture, and the same as tables. */
export function ReportView({ subject, basis, anchor }: Props) {
  const graph = graphOfView(subject, basis)
  if (!graph || graph.nodes.length === 0) return <p>{viewWords(subject, graph)}</p>
  const nodes = formatCount(graph.nodes.length, 'node', 'nodes')
  const edges = formatCount(graph.edges.length, 'edge', 'edges')
  return (
    <>
      <figure>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own writer escapes every word in it */}
        <div dangerouslySetInnerHTML={{ __html: svg(graph, colours, `${anchor}-view-`).text }} />
        <figcaption>{viewWords(subject, graph)} The tables below hold the same.</figcaption>
      </figure>
      <details>
        <summary>
          The view as tables: {nodes}, {edges}
        </summary>
        {tablesOf(graph, basis).map((table) => (
          <Table key={table.caption} table={table} />
        ))}
      </details>
    </>
  )
}
