// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { aDossier, anEntry } from './dossier-factories.ts'
import { EntryItem } from './entry-item.tsx'
import { moveEntry } from './keep-dossiers.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
vi.mock('./keep-dossiers.ts', async (original) => ({
  ...(await original<typeof import('./keep-dossiers.ts')>()),
  moveEntry: vi.fn(async () => undefined),
}))

it('moves by Alt and the arrows, but not from its note, where they move the caret', () => {
  const entries = ['a', 'b'].map((id) => anEntry({ kind: 'node', id: `event:${id}` }))
  const [entry] = entries
  if (!entry) throw new Error('no entry')
  const dossier = aDossier(entries)
  render(<EntryItem dossier={dossier} entry={entry} place={0} comparison={undefined} onRemoved={() => {}} />)
  const down = { key: 'ArrowDown', altKey: true }
  expect(fireEvent.keyDown(screen.getByRole('textbox'), down)).toBe(true)
  expect(moveEntry).not.toHaveBeenCalled()
  expect(fireEvent.keyDown(screen.getByRole('button', { name: /^Move down/ }), down)).toBe(false)
  expect(moveEntry).toHaveBeenCalledWith(dossier, entry, 1)
})
