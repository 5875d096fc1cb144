import { create } from 'zustand'
import type { GraphNode } from '#model/graph.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { addToView } from '../expand/add-to-view.ts'
import { enqueue } from '../expand/task-queue.ts'
import { clearSelection, selectNodes } from '../select/select-nodes.ts'
import { say } from '../view/status-store.ts'
import { useView } from '../view/view-store.ts'
import { story, storyIds } from './story.ts'

/** Which station of the story is told; null when none is. */
export const useStory = create<{ station: number | null }>(() => ({ station: null }))

/** Tells a station: what it is about is selected and brought onto the screen. */
export function tell(station: number) {
  const told = story.stations[station]
  if (!told) return
  useStory.setState({ station })
  const { nodes } = useView.getState()
  const there = told.ids.filter((id) => nodes.has(id))
  const [first] = there
  if (first === undefined) {
    clearSelection()
    return say('What this station tells of was taken off the canvas.')
  }
  selectNodes(there)
  commandCanvas({ kind: 'reveal', id: first })
}

/** Brings all that the story is about onto the canvas and tells its beginning. */
export function beginStory(nodes: readonly GraphNode[]): Promise<void> {
  return enqueue('Opening the story', async (signal) => {
    await addToView(nodes, { by: 'itself' }, signal, `Opened the story “${story.title}”`)
    tell(0)
  })
}

export function endStory() {
  useStory.setState({ station: null })
}

/** A story ends when nothing of it is left to tell of. */
export function endStoryWithView(): () => void {
  return useView.subscribe(({ nodes }, before) => {
    if (nodes !== before.nodes && !storyIds.some((id) => nodes.has(id))) endStory()
  })
}
