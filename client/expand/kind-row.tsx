import { Menu } from '@base-ui/react/menu'
import type { ReactNode } from 'react'
import type { NeighbourKind } from '#model/api/expansion.ts'
import { edgeEnds } from '#model/edge-types.ts'
import { type NodeType, nodeTypeNames } from '#model/node-types.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { capitalised, neighbourGroupName } from '../wording/type-names.ts'
import { countWords } from './count-words.ts'
import type { PreviewedKind } from './use-expansion-preview.ts'

const hub = 100

/** Between two types of nodes runs one type of edge, so a kind of neighbours tells of what they are neighbours. */
function anchorTypeOf({ edgeType, nodeType }: NeighbourKind): NodeType {
  const { source, target } = edgeEnds[edgeType]
  return nodeType === source ? target : source
}

function HubWarning({ previewed: { total, largest } }: { previewed: PreviewedKind }) {
  const isThere = useView((view) => view.nodes.has(largest.id))
  if (largest.degree < hub || isThere) return null
  return (
    <span className="menu-hub">
      {total === 1 ? 'it' : 'one of them'}, <bdi>{largest.label}</bdi>, has{' '}
      {formatCount(largest.degree, 'edge', 'edges')}
    </span>
  )
}

interface RowProps {
  previewed: PreviewedKind
  /** Whether the anchors are of several types, so that the row must tell of which it speaks. */
  isMixed: boolean
}

function Row({ previewed, isMixed }: RowProps): ReactNode {
  const { kind, total } = previewed
  const of = anchorTypeOf(kind)
  const name = neighbourGroupName(of, kind.edgeType, kind.nodeType)
  const { many } = nodeTypeNames[kind.nodeType]
  return (
    <>
      <TypeShape type={kind.nodeType} />
      <span className="menu-name">
        {name}
        {isMixed && <span className="muted"> of the {nodeTypeNames[of].many}</span>}
        <HubWarning previewed={previewed} />
        {name !== capitalised(many) && <span className="visually-hidden"> ({many})</span>}
      </span>
      <span className="figure">{countWords(previewed, total)}</span>
    </>
  )
}

/** A kind of neighbours; a click adds it. */
export function KindItem({ onAdd, ...row }: RowProps & { onAdd: () => void }) {
  return (
    <Menu.Item className="menu-item" disabled={row.previewed.fresh === 0} onClick={onAdd}>
      <Row {...row} />
    </Menu.Item>
  )
}

/** A box, so that what can be ticked looks so before it is. */
export function Check({ isChecked }: { isChecked: boolean }) {
  return (
    <span className="menu-check" aria-hidden="true">
      {isChecked ? '✓' : ''}
    </span>
  )
}

/** A kind of neighbours to be added together with others. */
export function KindChoice({
  isChosen,
  onChoose,
  ...row
}: RowProps & { isChosen: boolean; onChoose: () => void }) {
  return (
    <Menu.CheckboxItem
      className="menu-item"
      disabled={row.previewed.fresh === 0}
      checked={isChosen}
      onCheckedChange={onChoose}
    >
      <Check isChecked={isChosen} />
      <Row {...row} />
    </Menu.CheckboxItem>
  )
}
