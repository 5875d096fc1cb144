// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import { it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { FirstQuestions } from './questions-list.tsx'

/** A busy machine takes its time. */
const patience = { timeout: 10_000 }

it('says why there are no questions to begin with, and has them once the server answers', async () => {
  const question = { key: 'brokers', title: 'Who is between?', why: 'To know.', query: 'RETURN 1' }
  let answers = false
  vi.stubGlobal('fetch', async () =>
    answers
      ? new Response(JSON.stringify({ questions: [{ ...question, parameters: [] }] }))
      : new Response('{}', { status: 502 }),
  )
  render(
    <QueryClientProvider client={queryClient}>
      <FirstQuestions />
    </QueryClientProvider>,
  )
  await screen.findByRole('alert', {}, patience)
  answers = true
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByRole('button', { name: 'Who is between?' }, patience)
})
