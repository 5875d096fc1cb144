// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { openConsole } from '../console/console-store.ts'
import { say, setStatus } from '../view/status-store.ts'
import { DialogNews } from './dialog-news.tsx'
import { closeDialog, openDialog } from './dialog-store.ts'
import { StatusLine } from './status-line.tsx'

afterEach(() => {
  cleanup()
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

it.each([
  ['dossiers', 'polite'],
  ['survive', 'off'],
] as const)('has the news of the dialog %s read once: there it is %s', (dialog, live) => {
  openDialog(dialog)
  render(<DialogNews />)
  expect(document.querySelector('[aria-live]')?.getAttribute('aria-live')).toBe(live)
})
