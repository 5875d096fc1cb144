import { drawScene } from './draw-scene.ts'
import type { Drawn, DrawOrder, LayerName, OverviewOrder } from './overview-messages.ts'
import type { Scene } from './scene.ts'

const atATime = 25

let scene: Scene | undefined
const latest = new Map<LayerName, DrawOrder>()

/** Lets newer orders in. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** Draws unless a newer order for the same layer, or another scene, comes meanwhile. */
async function draw(order: DrawOrder) {
  if (!scene) return
  const { frame, ratio, layer, look, marked } = order
  const canvas = new OffscreenCanvas(Math.ceil(frame.width * ratio), Math.ceil(frame.height * ratio))
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) return
  context.scale(ratio, ratio)
  let began = performance.now()
  for (const _ of drawScene(context, scene, frame, look, marked)) {
    if (performance.now() - began < atATime) continue
    await pause()
    if (latest.get(layer) !== order) return
    began = performance.now()
  }
  const picture = canvas.transferToImageBitmap()
  const drawn: Drawn = { layer, frame, picture }
  self.postMessage(drawn, { transfer: [picture] })
}

self.addEventListener('message', ({ data }: MessageEvent<OverviewOrder>) => {
  if (data.kind === 'scene') {
    scene = data.scene
    latest.clear()
  } else {
    latest.set(data.layer, data)
    void draw(data)
  }
})
