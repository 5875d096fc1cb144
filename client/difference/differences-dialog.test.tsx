// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { countsOfEach } from './difference-factories.ts'
import { DifferencesDialog } from './differences-dialog.tsx'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
afterEach(cleanup)

const counts = { ...countsOfEach(), resourced: 0 }

function head(day: number) {
  const side = (revision: string) => ({ name: 'folder', revision })
  const at = `2026-01-0${day}T00:00:00Z`
  return { at, from: side(`before${day}`), to: side(`after${day}`), counts, isWhole: true }
}

function whole(day: number) {
  return { ...head(day), format: 'skein-difference-1', nodes: [], edges: [], ends: [] }
}

it('shows the difference that was chosen last, however late another comes, and says that it is awaited', async () => {
  const answers = new Map<string, () => void>()
  vi.stubGlobal('fetch', (url: string) => {
    const day = Number(/differences\/(\d)/.exec(url)?.[1])
    if (!day) {
      const differences = [1, 2].map((each) => ({ ...head(each), id: String(each) }))
      return Promise.resolve(Response.json({ differences, unreadable: [], isKept: true }))
    }
    return new Promise((resolve) => answers.set(String(day), () => resolve(Response.json(whole(day)))))
  })
  render(
    <QueryClientProvider client={queryClient}>
      <DifferencesDialog />
    </QueryClientProvider>,
  )
  const choose = async (index: number) => {
    await screen.findByText(/before1/)
    const [first, second] = document.querySelectorAll('.difference-row button')
    const row = index === 1 ? first : second
    if (row) fireEvent.click(row)
  }
  await choose(1)
  await screen.findByText('Looking…')
  await vi.waitFor(() => expect(answers.has('1')).toBe(true))
  fireEvent.click(screen.getByText('Back to the list'))
  await choose(2)
  await vi.waitFor(() => expect(answers.has('2')).toBe(true))
  answers.get('2')?.()
  await screen.findByText(/before2/)
  answers.get('1')?.()
  await new Promise((resolve) => setTimeout(resolve, 50))
  screen.getByText(/before2/)
  expect(screen.queryByText(/before1/)).toBe(null)
})
