import { expect, it } from 'vitest'
import { selectedNodes } from '../view/selection.ts'
import { useStatus } from '../view/status-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { story } from './story.ts'
import { endStoryWithView, tell, useStory } from './tell-story.ts'

const other = aNode('actor:other', 'Actor')

function put(...ids: string[]) {
  const nodes = [other, ...ids.map((id) => aNode(id, 'Event'))]
  useView.setState(withGraph(emptyView, { nodes, edges: [] }))
}

it('says so where a station is no longer on the canvas, and ends when none is', () => {
  const end = endStoryWithView()
  const [first] = story.stations[0]?.ids ?? ['']
  put(first)
  tell(0)
  expect(selectedNodes(useView.getState().selection)).toEqual([first])
  tell(2)
  expect(useStatus.getState().status).toMatchObject({ words: expect.stringContaining('off the canvas') })
  expect(selectedNodes(useView.getState().selection)).toEqual([])
  put()
  expect(useStory.getState().station).toBeNull()
  end()
})
