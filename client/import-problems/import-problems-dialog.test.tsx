// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { type ImportProblem, ImportReport } from '#model/import-report.ts'
import { queryClient } from '../api/query-client.ts'
import { countsOfEach } from '../difference/difference-factories.ts'
import { ImportProblemsDialog } from './import-problems-dialog.tsx'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
afterEach(() => {
  cleanup()
  queryClient.clear()
})

function reportOf(problems: ImportProblem[], unmappedFields = {}): ImportReport {
  return ImportReport.parse({
    folder: '/archive/events',
    revision: 'abc',
    startedAt: '2026-01-01T00:00:00Z',
    finishedAt: '2026-01-01T00:00:01Z',
    files: { read: 150, imported: 149, rejected: 1, skipped: 0 },
    ...countsOfEach(),
    unmappedFields,
    problems,
  })
}

function open(report: ImportReport) {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(report)))
  render(
    <QueryClientProvider client={queryClient}>
      <ImportProblemsDialog />
    </QueryClientProvider>,
  )
}

const badYaml: ImportProblem = {
  file: '2001/broken.md',
  line: 4,
  column: 12,
  rule: 'unreadable-yaml',
  severity: 'error',
  message: 'The front matter is no YAML',
  hint: 'Put the value in quotes.',
}

function rareTag(file: string): ImportProblem {
  return {
    file,
    rule: 'rare-tag',
    severity: 'info',
    message: `${file} has a rare tag`,
    hint: 'Is it a typo?',
  }
}

it('tells each problem with its place and what to do, and of a rule alone when it is chosen', async () => {
  open(reportOf([badYaml, rareTag('2001/broken.md'), rareTag('2002/b.md')]))
  await screen.findByText(/^The front matter is no YAML/)
  screen.getByText('4:12')
  screen.getByText('Put the value in quotes.')
  screen.getByText('3 problems, in 2 files.')
  fireEvent.click(screen.getByRole('button', { name: 'rare-tag' }))
  expect(screen.queryByText(/^The front matter is no YAML/)).toBe(null)
  screen.getByText('2 of 3 problems, in 2 files, of the rule rare-tag.')
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '2002' } })
  await screen.findByText('1 of 3 problems, in 1 file, of the rule rare-tag.')
  fireEvent.click(screen.getByRole('button', { name: 'rare-tag' }))
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } })
  await screen.findByText('3 problems, in 2 files.')
})

it('counts those that the report does not list', async () => {
  open(reportOf([{ ...badYaml, more: 950 }, rareTag('2002/b.md')]))
  await screen.findByText('952 problems, in 2 files.')
  fireEvent.click(screen.getByRole('button', { name: 'unreadable-yaml' }))
  await screen.findByText('951 of 952 problems, in 1 file, of the rule unreadable-yaml.')
})

it('says how many of the files it shows, and shows the others when asked', async () => {
  open(reportOf(Array.from({ length: 150 }, (_, index) => rareTag(`${1000 + index}.md`))))
  await screen.findByText('1000.md')
  expect(screen.queryByText('1149.md')).toBe(null)
  fireEvent.click(screen.getByRole('button', { name: 'Show all 150' }))
  screen.getByText('1149.md')
})

it('says so where nothing was found, and which fields were kept as they are', async () => {
  open(reportOf([], { mood: 3 }))
  await screen.findByText('Nothing: every file is in, as it was meant.')
  screen.getByText('Fields kept under their own names: 1')
})

it('keeps the report on screen when it cannot be asked for again, and says so', async () => {
  open(reportOf([badYaml]))
  await screen.findByText(/^The front matter is no YAML/)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await queryClient.invalidateQueries({ queryKey: ['import report'] })
  await screen.findByRole('button', { name: 'Try again' })
  screen.getByText(/^The front matter is no YAML/)
})
