// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { Dossiers } from './dossiers.tsx'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
afterEach(cleanup)

it('says so where the browser does not let its dossiers be read, in place of there being none', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new Error('Denied')
    },
  })
  render(
    <QueryClientProvider client={queryClient}>
      <Dossiers />
    </QueryClientProvider>,
  )
  const notice = await screen.findByRole('alert')
  expect(notice.textContent).toContain('does not let Skein read its dossiers')
  expect(notice.textContent).toContain('(Denied)')
})
