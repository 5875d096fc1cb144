import { paletteOf } from '../../export/palette.ts'
import { svg } from '../../export/svg.ts'
import { isDerived, type ViewEdge } from '../../view/view-edge.ts'
import { formatCount } from '../../wording/format-number.ts'
import { dateOf } from '../../wording/node-words.ts'
import { capitalised, edgeTypePhrases, nodeTypeNames } from '../../wording/type-names.ts'
import type { Basis, SubjectOf } from '../dossier.ts'
import { labelOf } from '../entry-words.ts'
import { viewWords } from './report-words.ts'
import { graphOfView } from './view-graph.ts'

const colours = { ...paletteOf((name) => `var(--${name})`), bg: 'var(--panel)' }

function EdgeRow({ edge, basis }: { edge: ViewEdge; basis: Basis }) {
  return (
    <tr>
      <td dir="auto">{labelOf(edge.source, basis.nodes)}</td>
      <td>
        {edgeTypePhrases[edge.type]}
        {isDerived(edge) && ' (derived)'}
      </td>
      <td dir="auto">{labelOf(edge.target, basis.nodes)}</td>
    </tr>
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
  if (!graph || graph.nodes.length === 0) return <p>{viewWords(subject)}</p>
  const nodes = formatCount(graph.nodes.length, 'node', 'nodes')
  const edges = formatCount(graph.edges.length, 'edge', 'edges')
  return (
    <>
      <figure>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own writer escapes every word in it */}
        <div dangerouslySetInnerHTML={{ __html: svg(graph, colours, `${anchor}-view-`).text }} />
        <figcaption>{viewWords(subject)} The tables below hold the same.</figcaption>
      </figure>
      <details>
        <summary>
          The view as tables: {nodes}, {edges}
        </summary>
        <table>
          <caption>Nodes</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Type</th>
              <th scope="col">Date</th>
            </tr>
          </thead>
          <tbody>
            {graph.nodes.map((node) => (
              <tr key={node.id}>
                <td dir="auto">{node.label}</td>
                <td>{capitalised(nodeTypeNames[node.type].one)}</td>
                <td>{dateOf(node)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {graph.edges.length > 0 && (
          <table>
            <caption>Edges</caption>
            <thead>
              <tr>
                <th scope="col">From</th>
                <th scope="col">What it says</th>
                <th scope="col">To</th>
              </tr>
            </thead>
            <tbody>
              {graph.edges.map((edge) => (
                <EdgeRow key={edge.id} edge={edge} basis={basis} />
              ))}
            </tbody>
          </table>
        )}
      </details>
    </>
  )
}
