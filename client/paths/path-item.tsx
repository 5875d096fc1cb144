import type { Path } from '#model/api/paths.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { NodeLink } from '../details/node-link.tsx'
import { AddButton, addByKey } from '../dossiers/add-button.tsx'
import { subjectOfPath } from '../dossiers/subjects.ts'
import { EvidenceSummary } from '../evidence/evidence-line.tsx'
import { withTellingFlags } from '../evidence/telling-flags.ts'
import { Warnings } from '../evidence/warnings.tsx'
import { TypeShape } from '../legend/type-shape.tsx'
import { highlight } from '../view/highlight-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'
import { addPaths } from './add-paths.ts'
import { PathPublishers } from './path-publishers.tsx'
import { reasonWords, wordsOfStep } from './path-words.ts'

export interface Known {
  nodes: ReadonlyMap<string, GraphNode>
  edges: ReadonlyMap<string, GraphEdge>
}

function Place({ node }: { node: GraphNode }) {
  const date = dateOf(node)
  return (
    <span className="path-place">
      <TypeShape type={node.type} />
      <span>
        <NodeLink id={node.id}>{node.label}</NodeLink>
        {date && <span className="muted">, {date}</span>}
      </span>
    </span>
  )
}

function Step({ step, known }: { step: Path['steps'][number]; known: Known }) {
  const [edge] = step.edges.flatMap((id) => known.edges.get(id) ?? [])
  return (
    <span className="path-step muted">
      {wordsOfStep(step, known.edges)}
      {edge && <Warnings evidence={withTellingFlags(edge.type, step.evidence)} />}
    </span>
  )
}

/** One path in words: why it tells something, its steps with what each rests on, and how to see it. */
export function PathItem({ path, known, title }: { path: Path; known: Known; title?: string }) {
  const nodes = path.nodes.flatMap((id) => known.nodes.get(id) ?? [])
  const point = () => highlight(path.nodes)
  return (
    <li
      className="path"
      onKeyDown={addByKey(subjectOfPath(path))}
      onMouseEnter={point}
      onMouseLeave={() => highlight([])}
      onFocus={point}
    >
      <p className="path-reason">
        {title && `${title}: `}
        {reasonWords(path, known.nodes)}{' '}
        <span className="muted">({formatCount(path.steps.length, 'step', 'steps')})</span>
      </p>
      <ol className="plain-list path-steps">
        {nodes.map((node, index) => {
          const step = path.steps[index]
          return (
            <li key={node.id}>
              <Place node={node} />
              {step && <Step step={step} known={known} />}
            </li>
          )
        })}
      </ol>
      <p className="path-evidence muted">
        <EvidenceSummary evidence={path.evidence} />.{' '}
        <PathPublishers
          publishers={path.publishers.flatMap((id) => known.nodes.get(id) ?? [])}
          independent={path.evidence.publishers}
        />
      </p>
      <p className="path-actions">
        <button type="button" className="link-button" onClick={() => void addPaths([path])}>
          Add this path
        </button>{' '}
        <AddButton subject={subjectOfPath(path)} of={reasonWords(path, known.nodes)} />
      </p>
    </li>
  )
}
