// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { openConsole } from '../console/console-store.ts'
import { say, setStatus, setWork, useStatus } from '../view/status-store.ts'
import { DialogNews } from './dialog-news.tsx'
import { closeDialog, openDialog } from './dialog-store.ts'
import { StatusLine } from './status-line.tsx'

afterEach(() => {
  cleanup()
  setWork(null)
  closeDialog()
})

it('shows what is said over an empty view, with what can follow from it, but where the console tells it', () => {
  act(() => setStatus({ kind: 'quiet' }))
  render(<StatusLine />)
  const line = () => document.querySelector('.status-line')?.className
  expect(line()).toContain('is-idle')
  act(() => say('Cancelled. Nothing was added.', '', { words: 'Try again', run: () => undefined }))
  expect(line()).not.toContain('is-idle')
  screen.getByRole('button', { name: 'Try again' })
  act(openConsole)
  expect(line()).toContain('is-idle')
})

it('lets what is at work be cancelled, whatever is said meanwhile', () => {
  let cancelled = 0
  render(
    <QueryClientProvider client={queryClient}>
      <StatusLine />
    </QueryClientProvider>,
  )
  act(() => say('Showed the view.'))
  act(() => setWork({ words: 'Expanding', cancel: () => cancelled++, since: useStatus.getState().status }))
  expect(document.querySelector('.status-words')?.textContent).toBe(' Expanding…')
  act(() => say('Two nodes are selected.'))
  expect(document.querySelector('.status-words')?.textContent).toBe(' Two nodes are selected. Expanding…')
  act(() => screen.getByRole('button', { name: 'Cancel' }).click())
  expect(cancelled).toBe(1)
  act(() => setWork(null))
  expect(screen.queryByRole('button')).toBeNull()
})

it.each([
  ['dossiers', 'polite'],
  ['survive', 'off'],
] as const)('has the news of the dialog %s read once: there it is %s', (dialog, live) => {
  openDialog(dialog)
  render(<DialogNews />)
  expect(document.querySelector('[aria-live]')?.getAttribute('aria-live')).toBe(live)
})
