import type { Look } from './draw-scene.ts'
import type { Frame } from './frame.ts'
import type { Scene } from './scene.ts'

/** Of everything, from afar; or of the part on the screen, as sharp as the screen. */
export type LayerName = 'whole' | 'part'

export interface DrawOrder {
  kind: 'draw'
  layer: LayerName
  frame: Frame
  /** Pixels for each unit of the frame. */
  ratio: number
  look: Look
  marked: Uint32Array
}

export type OverviewOrder = { kind: 'scene'; scene: Scene } | DrawOrder

export interface Drawn {
  layer: LayerName
  frame: Frame
  picture: ImageBitmap
}
