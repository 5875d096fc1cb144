// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { useStatus } from '../view/status-store.ts'
import { copy } from './copy.ts'

const action = { words: 'Save view as file', run: () => undefined }
const status = () => useStatus.getState().status
let copied: string | undefined

/** A page that comes without encryption has no clipboard. */
function aBrowser({ allows }: { allows: boolean }) {
  document.execCommand = () => {
    const { activeElement } = document
    if (allows && activeElement instanceof HTMLTextAreaElement) copied = activeElement.value
    return allows
  }
}

beforeEach(() => {
  copied = undefined
})

it('copies the older way where the page has no clipboard, and leaves the focus where it was', async () => {
  aBrowser({ allows: true })
  document.body.innerHTML = '<button>Share</button>'
  document.querySelector('button')?.focus()
  await copy('a link', 'Copied the link.', action)
  expect(copied).toBe('a link')
  expect(status()).toMatchObject({ kind: 'said', words: 'Copied the link.', action })
  expect(document.activeElement?.textContent).toBe('Share')
})

it('shows a link that cannot be copied, with what was offered beside', async () => {
  aBrowser({ allows: false })
  const link = `https://example.org/#/view/${'x'.repeat(2_000)}`
  await copy(link, 'Copied the link.', action)
  expect(status()).toMatchObject({ kind: 'failed', failure: { detail: link }, action })
})

it('has a text that can neither be copied nor be shown as a file', async () => {
  aBrowser({ allows: false })
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  URL.createObjectURL = () => 'blob:'
  await copy('x'.repeat(100_000), 'Copied a table.')
  const now = status()
  if (now.kind !== 'failed') throw new Error('it says that it was not copied')
  now.action?.run()
  expect(saved).toHaveBeenCalledOnce()
})
