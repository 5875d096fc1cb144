// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
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

const key = 'skein.queries'
const past = (query: string) => ({ query, fields: {}, at: query, outcome: '1 row' })
const asked = () => useKeptQueries.getState().past.map(({ query }) => query)
const stored = () => JSON.parse(localStorage.getItem(key) ?? '')

function storedByAnotherPage(kept: unknown) {
  localStorage.setItem(key, JSON.stringify(kept))
}

beforeEach(() => {
  localStorage.clear()
  forgetNamed('Actors')
})
afterEach(() => vi.restoreAllMocks())

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
  keepPast(past('one'))
  forgetAsked()
  keepPast(past('two'))
  const forgotten = status()
  expect(forgotten).toMatchObject({ words: 'Forgot 1 query.' })
  undo()
  expect(asked()).toEqual(['two', 'one'])
})

it('brings back also what only another page has kept meanwhile', () => {
  storedByAnotherPage({ past: [past('theirs')], named: [aQuery('MATCH (theirs)')] })
  saveQuery(aQuery('MATCH (mine)'))
  expect(status()).toMatchObject({ words: 'Replaced the query “Actors” in this browser.' })
  undo()
  expect(queries()).toEqual(['MATCH (theirs)'])
  storedByAnotherPage({ past: [past('theirs')], named: [aQuery('MATCH (theirs, later)')] })
  deleteQuery(aQuery('MATCH (theirs)'))
  undo()
  expect(queries()).toEqual(['MATCH (theirs, later)'])
  storedByAnotherPage({ past: [past('latest'), past('theirs')], named: [] })
  forgetAsked()
  expect(status()).toMatchObject({ words: 'Forgot 2 queries.' })
  undo()
  expect(asked()).toEqual(['latest', 'theirs'])
})

it('keeps as it is what another version of Skein wrote, beside what it can read', () => {
  const other = { name: 'Theirs', query: { text: 'MATCH' } }
  storedByAnotherPage({ past: [{ at: 'once' }, past('one')], named: [other, aQuery('MATCH (a)')] })
  keepPast(past('two'))
  expect(queries()).toEqual(['MATCH (a)'])
  expect(asked()).toEqual(['two', 'one'])
  expect(stored()).toMatchObject({ named: [{ name: 'Actors' }, other] })
  expect(stored().past).toHaveLength(3)
  forgetAsked()
  expect(stored().past).toEqual([])
  undo()
  expect(stored().past).toHaveLength(3)
})

it('keeps as it is what is no list of queries at all', () => {
  localStorage.setItem(key, '{"past":[')
  saveQuery(aQuery('MATCH (a)'))
  expect(queries()).toEqual(['MATCH (a)'])
  expect(stored().named).toEqual([expect.objectContaining({ name: 'Actors' }), '{"past":['])
})

it('forgets what was asked longest ago where the browser has no room', () => {
  const store = Storage.prototype.setItem
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, name, text) {
    if (text.length > 2_000) throw new DOMException('full', 'QuotaExceededError')
    store.call(this, name, text)
  })
  saveQuery(aQuery('MATCH (a)'))
  for (let query = 0; query < 100; query += 1) keepPast(past(`query ${query}`))
  expect(stored().past[0].query).toBe('query 99')
  expect(asked()).toEqual(stored().past.map(({ query }: { query: string }) => query))
  expect(stored().past.length).toBeGreaterThan(10)
  expect(queries()).toEqual(['MATCH (a)'])
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
