/** Runs within the page: sees when the canvas shows what, and whether anything moves. */

interface Point {
  x: number
  y: number
}

interface CanvasNode {
  id(): string
  renderedPosition(): Point
}

interface Canvas {
  nodes(): { length: number; map<Value>(of: (node: CanvasNode) => Value): Value[] }
  on(events: string, selector: string, listener: (event: { target: CanvasNode }) => void): void
  on(events: string, listener: () => void): void
  one(events: string, listener: () => void): void
}

interface ExpansionSeen {
  painted: number
  stable: number
  moved: number
  added: number
}

const still = 600

function findContainer(): (Element & { _cyreg?: { cy: Canvas } }) | null {
  return document.querySelector('[data-canvas]')
}

function findCanvas(): Canvas | undefined {
  return findContainer()?._cyreg?.cy
}

/** When the frame is over in which this is called. */
function afterFrame(): Promise<number> {
  return new Promise((resolve) => setTimeout(() => resolve(performance.now()), 0))
}

/** When the first frame was painted that shows so many nodes, since the page was asked for. */
function shows(count: number): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const canvas = findCanvas()
      if (canvas && canvas.nodes().length >= count) canvas.one('render', () => resolve(afterFrame()))
      else requestAnimationFrame(look)
    }
    look()
  })
}

function placesOf(canvas: Canvas): Map<string, Point> {
  return new Map(canvas.nodes().map((node) => [node.id(), { ...node.renderedPosition() }]))
}

function distance(one: Point | undefined, other: Point): number {
  return one ? Math.hypot(one.x - other.x, one.y - other.y) : 0
}

let expected: Promise<ExpansionSeen> | undefined

/** Looks from now on at what the next key does to the canvas. */
function expectExpansion() {
  expected = nextExpansion()
}

/** What was looked at, when nodes were added and nothing has moved for a while. */
function expansion(): Promise<ExpansionSeen> | undefined {
  return expected
}

function nextExpansion(): Promise<ExpansionSeen> {
  const canvas = findCanvas()
  if (!canvas) throw new Error('there is no canvas')
  const before = placesOf(canvas)
  const seen = { painted: 0, stable: 0, moved: 0, added: 0 }
  const note = (node: CanvasNode) => {
    seen.moved = Math.max(seen.moved, distance(before.get(node.id()), node.renderedPosition()))
  }
  let isMoving = false
  canvas.on('position add', 'node', ({ target }) => {
    isMoving = true
    note(target)
  })
  canvas.on('viewport', () => {
    isMoving = true
    canvas.nodes().map(note)
  })
  const watch = (pressed: number, finish: () => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const finishWhenIdle = () => {
      if (findContainer()?.getAttribute('aria-busy') === 'false') finish()
      else timer = setTimeout(finishWhenIdle, still)
    }
    canvas.on('render', () => {
      if (canvas.nodes().length <= before.size || !isMoving) return
      isMoving = false
      seen.added = canvas.nodes().length - before.size
      void afterFrame().then((now) => {
        seen.painted ||= now - pressed
        seen.stable = now - pressed
      })
      clearTimeout(timer)
      timer = setTimeout(finishWhenIdle, still)
    })
  }
  return new Promise((resolve) => {
    window.addEventListener('keydown', ({ timeStamp }) => watch(timeStamp, () => resolve(seen)), {
      once: true,
      capture: true,
    })
  })
}

export { expansion, expectExpansion, shows }
