import type { Core } from 'cytoscape'

/** What was in the middle stays in the middle when the canvas changes its size. */
export function keepSize(cy: Core, container: HTMLElement, shown: () => void): () => void {
  let [width, height] = [container.clientWidth, container.clientHeight]
  const observer = new ResizeObserver(() => {
    const [nextWidth, nextHeight] = [container.clientWidth, container.clientHeight]
    if (nextWidth === 0 || nextHeight === 0) return
    cy.resize()
    cy.panBy({ x: (nextWidth - width) / 2, y: (nextHeight - height) / 2 })
    width = nextWidth
    height = nextHeight
    shown()
  })
  observer.observe(container)
  return () => observer.disconnect()
}
