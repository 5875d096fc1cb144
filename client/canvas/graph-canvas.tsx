import { useEffect, useRef } from 'react'
import { mountCanvas } from './mount-canvas.ts'
import { OverviewNews } from './overview/overview-news.tsx'
import './graph-canvas.css'

/** The place where Cytoscape draws. React renders it once; controllers do the rest. */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => (container.current ? mountCanvas(container.current) : undefined), [])
  return (
    <>
      <div
        ref={container}
        data-canvas
        className="graph-canvas"
        role="application"
        aria-label="Graph"
        aria-describedby="canvas-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the graph from here
        tabIndex={0}
      />
      <OverviewNews />
      <p id="canvas-keys" className="visually-hidden">
        Arrow keys walk from node to neighbour, full stop and comma visit the neighbours one after the other.
        Enter expands the selected node, Shift F10 opens its menu, Escape clears the selection, plus and minus
        zoom, 0 fits everything, question mark lists all keys. The table shows the same nodes and edges.
      </p>
    </>
  )
}
