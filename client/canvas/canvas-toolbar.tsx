import { turnPanel, usePanels } from '../app/panels-store.ts'
import { clearView } from '../expand/clear-view.ts'
import { useFacets } from '../filters/facets-store.ts'
import { HistoryButtons } from '../history/history-buttons.tsx'
import { focusSearch } from '../search/focus-search.ts'
import { ShareMenu } from '../share/share-menu.tsx'
import { LeftOutNews } from '../survive/left-out-news.tsx'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { commandCanvas } from './canvas-commands.ts'
import { useCanvasState } from './canvas-state.ts'
import { toggleLasso } from './lasso/toggle-lasso.ts'
import { LayoutMenu } from './layout/layout-menu.tsx'
import { fitView } from './viewport/fit-view.ts'
import './canvas-toolbar.css'

const noticeable = 0.05

function Count() {
  const { nodes, edges, hiddenNodes, unjudged } = useVisibleGraph()
  const isTold = useCanvasState((state) => state.overview !== null)
  const hasFailed = useFacets((state) => state.failure !== null)
  if (unjudged > 0)
    return <p>{hasFailed ? 'Not all filters are applied.' : 'Counting what the filters leave…'}</p>
  const hidden = hiddenNodes > 0 ? ` ${formatNumber(hiddenNodes)} hidden.` : ''
  return (
    <p>
      {formatCount(nodes.length, 'node', 'nodes')}
      {!isTold && <span className="wide-only">, {formatCount(edges.length, 'edge', 'edges')} in view</span>}.
      {hidden}
    </p>
  )
}

function LayoutNews() {
  const { layout, offScreen } = useCanvasState()
  if (layout !== null && layout > noticeable)
    return (
      <p className="layout-news">
        Laying out, {formatNumber(Math.round(layout * 100))} %
        <button
          type="button"
          className="link-button"
          onClick={() => commandCanvas({ kind: 'cancel layout' })}
        >
          Cancel
        </button>
      </p>
    )
  if (offScreen > 0)
    return (
      <p className="layout-news">
        {formatNumber(offScreen)} new off screen.
        <button type="button" className="link-button" onClick={fitView}>
          Show all
        </button>
      </p>
    )
  return null
}

function clear() {
  clearView()
  focusSearch()
}

function CanvasButtons() {
  const isLassoing = useCanvasState((state) => state.isLassoing)
  return (
    <>
      <button type="button" className="quiet-button" aria-pressed={isLassoing} onClick={toggleLasso}>
        Lasso
      </button>
      <button type="button" className="quiet-button" onClick={fitView}>
        Fit
      </button>
      <LayoutMenu />
    </>
  )
}

/** How much is in view, and what can be done to the whole of it. */
export function CanvasToolbar({ hasCanvas }: { hasCanvas: boolean }) {
  const panels = usePanels()
  return (
    <div className="canvas-toolbar">
      {!panels.overview && (
        <button
          type="button"
          className="quiet-button"
          data-panel="overview"
          onClick={() => turnPanel('overview', true)}
        >
          In view
        </button>
      )}
      <div className="toolbar-counts">
        <Count /> <LeftOutNews /> {hasCanvas && <LayoutNews />}
      </div>
      <div className="toolbar-actions">
        <HistoryButtons />
        {hasCanvas && <CanvasButtons />}
        <ShareMenu />
        <button type="button" className="quiet-button" onClick={clear}>
          Clear
        </button>
      </div>
      <div className="toolbar-panels">
        {!panels.timeline && (
          <button
            type="button"
            className="quiet-button"
            data-panel="timeline"
            onClick={() => turnPanel('timeline', true)}
          >
            Timeline
          </button>
        )}
        {!panels.details && (
          <button
            type="button"
            className="quiet-button"
            data-panel="details"
            onClick={() => turnPanel('details', true)}
          >
            Details
          </button>
        )}
      </div>
    </div>
  )
}
