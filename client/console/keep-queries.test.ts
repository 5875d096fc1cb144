// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { actionOf } from '../app/status-line.tsx'
import { useStatus } from '../view/status-store.ts'
import { deleteQuery, forgetAsked, saveQuery } from './keep-queries.ts'
import { forgetNamed, keepPast, useKeptQueries } from './kept-queries.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

const aQuery = (query: string) => ({ name: 'Actors', query, fields: {} })
const queries = () => useKeptQueries.getState().named.map(({ query }) => query)
const status = () => useStatus.getState().status

function undo() {
  const action = actionOf(status())
  expect(action?.words).toBe('Undo')
  action?.run()
}

beforeEach(() => forgetNamed('Actors'))

it('brings back the query that another took the name of, and one that was deleted', () => {
  saveQuery(aQuery('MATCH (a)'))
  saveQuery(aQuery('MATCH (b)'))
  expect(status()).toMatchObject({ words: 'Replaced the query “Actors” in this browser.' })
  undo()
  expect(queries()).toEqual(['MATCH (a)'])
  deleteQuery(aQuery('MATCH (a)'))
  expect(queries()).toEqual([])
  undo()
  expect(queries()).toEqual(['MATCH (a)'])
})

it('brings back what was asked before, behind what was asked since', () => {
  const past = (query: string) => ({ query, fields: {}, at: query, outcome: '1 row' })
  keepPast(past('one'))
  forgetAsked()
  keepPast(past('two'))
  const forgotten = status()
  expect(forgotten).toMatchObject({ words: 'Forgot 1 query.' })
  undo()
  expect(useKeptQueries.getState().past.map(({ query }) => query)).toEqual(['two', 'one'])
})

it('says that a query is gone with the page where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  saveQuery(aQuery('MATCH (a)'))
  expect(status()).toMatchObject({
    words: expect.stringContaining('Saved the query “Actors” until this page is closed'),
  })
  expect(queries()).toEqual(['MATCH (a)'])
})
