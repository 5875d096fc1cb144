import { beforeEach, expect, it, vi } from 'vitest'
import { forgetHistory, record } from '../history/history-store.ts'
import { useStatus } from '../view/status-store.ts'
import { emptyView } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { aCorpus } from './everything-factories.ts'
import { useEverythingNews } from './everything-store.ts'
import { refreshEverything } from './refresh-everything.ts'
import { renewReadyEverything, showEverything } from './show-everything.ts'
import { type LaidOutGraph, viewOfEverything } from './view-of-everything.ts'

const { asked } = vi.hoisted(() => ({ asked: [] as ((graph: unknown) => void)[] }))
vi.mock('./fetch-everything.ts', () => ({
  fetchEverything: () => new Promise((resolve) => asked.push(resolve)),
}))

const answer = (graph: LaidOutGraph) => asked.shift()?.(graph)
const news = () => useEverythingNews.getState().news
const revision = () => useView.getState().everything?.revision
const goOn = () => record('Pinned it', { ...useView.getState(), pinned: new Set(['event:talk']) })

function door() {
  const open = news()
  if (open.kind !== 'ready') throw new Error('everything does not wait')
  return open
}

beforeEach(() => {
  forgetHistory()
  asked.length = 0
})

it('everything waits for the word of a reader who has gone on, also when the corpus changes once more', async () => {
  const first = showEverything()
  goOn()
  answer(aCorpus('a1', ['talk']))
  await first
  expect(news().kind).toBe('ready')
  renewReadyEverything()
  answer(aCorpus('b2', ['talk']))
  await vi.waitFor(() => expect(news().kind).toBe('ready'))
  expect(revision()).toBeUndefined()
  door().show()
  expect(revision()).toBe('b2')
})

it('an update of everything that waits for the reader is not asked for again, and says what is shown when it is not wanted', async () => {
  useView.setState(viewOfEverything(aCorpus('a1', ['talk']), emptyView))
  const whenDone = vi.fn()
  const update = refreshEverything(whenDone)
  goOn()
  answer(aCorpus('b2', ['talk', 'walk']))
  await update
  expect(whenDone).toHaveBeenCalledOnce()
  door().leave()
  expect(revision()).toBe('a1')
  expect(useStatus.getState().status).toMatchObject({
    words: 'The corpus was imported again. What is shown is as it was before that.',
    action: { words: 'Bring it up to date' },
  })
})

it('an update of everything is of no use to a reader who looks at something else', async () => {
  useView.setState(viewOfEverything(aCorpus('a1', ['talk']), emptyView))
  const update = refreshEverything()
  record('Cleared the view', emptyView)
  answer(aCorpus('b2', ['talk']))
  await update
  expect(news().kind).toBe('none')
  expect(useView.getState().nodes.size).toBe(0)
})

it('an update of everything that fails is to be asked for again', async () => {
  useView.setState(viewOfEverything(aCorpus('a1', ['talk']), emptyView))
  const whenDone = vi.fn()
  const update = refreshEverything(whenDone)
  asked.shift()?.(Promise.reject(new Error('gone')))
  await update
  expect(whenDone).not.toHaveBeenCalled()
  expect(useStatus.getState().status).toMatchObject({ kind: 'failed' })
})
