import { Menu } from '@base-ui/react/menu'
import { useState } from 'react'
import type { NeighbourKind } from '#model/api/expansion.ts'
import { toggled } from '../filters/filters.ts'
import { formatNumber } from '../wording/format-number.ts'
import { countWords } from './count-words.ts'
import { expandNodes } from './expand-nodes.ts'
import { useExpandSettings } from './expand-settings.ts'
import { Check, KindChoice, KindItem } from './kind-row.tsx'
import type { PreviewedExpansion } from './use-expansion-preview.ts'

interface Props {
  anchors: readonly string[]
  preview: PreviewedExpansion
  isMixed: boolean
}

function keyOf({ edgeType, nodeType }: NeighbourKind): string {
  return `${edgeType} ${nodeType}`
}

function OneKind({ anchors, preview, isMixed }: Props) {
  return (
    <>
      {preview.kinds.length > 1 && (
        <Menu.Item
          className="menu-item"
          disabled={preview.fresh === 0}
          onClick={() => void expandNodes(anchors)}
        >
          <span className="menu-name">All neighbours</span>
          <span className="figure">{countWords(preview, preview.total)}</span>
        </Menu.Item>
      )}
      {preview.kinds.map((previewed) => (
        <KindItem
          key={keyOf(previewed.kind)}
          previewed={previewed}
          isMixed={isMixed}
          onAdd={() => void expandNodes(anchors, [previewed.kind])}
        />
      ))}
    </>
  )
}

function SeveralKinds({ anchors, preview, isMixed }: Props) {
  const [chosen, setChosen] = useState<string[]>([])
  const limit = useExpandSettings((settings) => settings.limit)
  const kinds = preview.kinds.filter(({ kind }) => chosen.includes(keyOf(kind)))
  const fresh = Math.min(
    preview.fresh,
    kinds.reduce((sum, kind) => sum + kind.fresh, 0),
  )
  // A neighbour by two types of edges is of two kinds, and counted in both.
  const isExact = new Set(kinds.map(({ kind }) => kind.nodeType)).size === kinds.length
  return (
    <>
      {preview.kinds.map((previewed) => (
        <KindChoice
          key={keyOf(previewed.kind)}
          previewed={previewed}
          isMixed={isMixed}
          isChosen={chosen.includes(keyOf(previewed.kind))}
          onChoose={() => setChosen(toggled(chosen, keyOf(previewed.kind)))}
        />
      ))}
      <Menu.Item
        className="menu-item menu-add"
        disabled={fresh === 0}
        onClick={() =>
          void expandNodes(
            anchors,
            kinds.map(({ kind }) => kind),
          )
        }
      >
        {fresh === 0
          ? 'Add 0 new'
          : `Add ${isExact ? '' : 'up to '}${formatNumber(Math.min(limit, fresh))} of ${isExact ? '' : 'at most '}${formatNumber(fresh)} new`}
      </Menu.Item>
    </>
  )
}

/** The kinds of neighbours: one to be added by a click, or several to be chosen first. */
export function ExpansionChoices(props: Props) {
  const [isSeveral, setSeveral] = useState(false)
  if (props.preview.total === 0) return <p className="menu-note">No neighbours.</p>
  return (
    <>
      {isSeveral ? <SeveralKinds {...props} /> : <OneKind {...props} />}
      {props.preview.kinds.length > 1 && props.preview.fresh > 0 && (
        <Menu.CheckboxItem className="menu-item" checked={isSeveral} onCheckedChange={setSeveral}>
          <Check isChecked={isSeveral} />
          Choose several kinds
        </Menu.CheckboxItem>
      )}
    </>
  )
}
