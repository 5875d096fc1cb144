/** The same picture for every peer: what lies where, and how it is seen. */
export interface Scene {
  nodes: readonly { id: string; label: string; x: number; y: number; radius: number; colour: string }[]
  edges: readonly { source: string; target: string }[]
  seen: { x: number; y: number; zoom: number }
  edgeColour: string
  /** Whether edges are left out while the reader pans, where a library can do so. */
  hidesEdges: boolean
}

export type Draw = (container: HTMLElement, scene: Scene) => void
