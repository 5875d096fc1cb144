import { expect, it, vi } from 'vitest'
import { savedViewOf } from '../share/saved-view.ts'
import { factsOf } from '../share/view-facts.ts'
import { useStatus } from '../view/status-store.ts'
import { emptyView } from '../view/view.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

const chosen = vi.hoisted((): { files: File[] } => ({ files: [] }))
vi.mock('../app/choose-files.ts', () => ({ chooseFiles: () => Promise.resolve(chosen.files) }))

const { addViewFiles } = await import('./keep-views.ts')

const saved = savedViewOf(emptyView, {
  revision: 'a1',
  savedAt: '2026-03-04T05:06:07.000Z',
  shown: null,
  theme: 'light',
})
const damaged = (name: string) => new File(['{'], name)
const earlier = (name: string) => new File([JSON.stringify(saved)], name)
const whole = (name: string) =>
  new File([JSON.stringify({ ...saved, facts: factsOf(emptyView, undefined) })], name)

async function toldAfterAdding(...files: File[]) {
  chosen.files = files
  await addViewFiles()
  const { status } = useStatus.getState()
  return status.kind === 'failed' ? status : undefined
}

it('names every file that is not taken into the list', async () => {
  const told = await toldAfterAdding(damaged('one.json'), earlier('two.json'), damaged('three.json'))
  expect(told?.failure.detail).toBe(
    '“one.json” is not a saved view. “two.json” lacks its citation. “three.json” is not a saved view.',
  )
  expect(told?.action).toBeUndefined()
})

it('names the one that is not, and lets it be opened where it can be', async () => {
  expect((await toldAfterAdding(damaged('one.json')))?.failure.title).toBe('“one.json” is not a saved view')
  expect((await toldAfterAdding(earlier('two.json')))?.action?.words).toBe('Open it')
})

it('says which files are none also where the browser does not keep the others', async () => {
  const told = await toldAfterAdding(whole('one.json'), damaged('two.json'))
  expect(told?.failure.detail).toBe('This browser keeps no views. “two.json” is not a saved view.')
})
