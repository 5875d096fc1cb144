import { keepChart } from '../charts/keep-chart.ts'
import { lineChart } from '../charts/line-chart.ts'
import { type StoreName, stores } from '../import/record.ts'
import { number, spread, storeNames, table } from '../report-words.ts'
import { spreadOf } from '../spread.ts'
import { growing } from './cases.ts'
import type { ApiRecord } from './record.ts'

interface Point {
  store: StoreName
  what: string
  events: number
  /** The p95 of each run, of the server and of the store alone. */
  p95: number[]
  alone: number[]
}

const kinds = Object.values(growing)

/** What was measured of corpora that differ in size alone, the smallest first. */
function pointsOf({ corpora, figures }: ApiRecord): Point[] {
  return corpora
    .filter(({ synthetic }) => synthetic)
    .toSorted((a, b) => a.events - b.events)
    .flatMap(({ name, events }) =>
      figures
        .filter(({ corpus }) => corpus === name)
        .flatMap(({ store, cases }) =>
          kinds.flatMap((what) => {
            const runs = cases.find((one) => one.what === what)?.runs
            if (!runs) return []
            const p95 = runs.map(({ server }) => server.p95)
            return [{ store, what, events, p95, alone: runs.map(({ floor }) => floor.p95) }]
          }),
        ),
    )
}

function growthTable(points: readonly Point[]): string {
  const sizes = [...new Set(points.map(({ events }) => events))]
  const rows = stores.flatMap((store) =>
    kinds.flatMap((what) => {
      const own = points.filter((point) => point.store === store && point.what === what)
      const [first] = own
      const last = own.at(-1)
      if (!first || !last) return []
      const grown = (of: 'p95' | 'alone') => number(spreadOf(last[of]).median / spreadOf(first[of]).median)
      const cells = sizes.map((size) => own.find(({ events }) => events === size))
      const told = cells.map((point) => (point ? spread(spreadOf(point.p95)) : ''))
      return [[storeNames[store], what, ...told, grown('p95'), grown('alone')]]
    }),
  )
  const heads = sizes.map((size) => `${size.toLocaleString('en')} events, p95 ms`)
  return table(['store', 'request', ...heads, 'largest to smallest', 'of the store alone'], rows)
}

function chartOf(store: StoreName, points: readonly Point[], largest: number): string {
  const lines = kinds.map((what) => ({
    name: what,
    points: points
      .filter((point) => point.store === store && point.what === what)
      .map(({ events, p95 }) => ({ x: events, y: spreadOf(p95).median })),
  }))
  const title = `${storeNames[store]}: p95 of an answer against the events of the corpus`
  return keepChart(
    `api-growth-${store}-${largest}`,
    title,
    lineChart({ title, lines, xLabel: 'events', yLabel: 'p95, ms' }),
  )
}

/** How the time of an answer grows with the corpus; nothing when fewer than two sizes were measured. */
export function growthPart(record: ApiRecord): string[] {
  const points = pointsOf(record)
  const sizes = [...new Set(points.map(({ events }) => events))]
  const [smallest] = sizes
  const largest = sizes.at(-1)
  if (smallest === undefined || largest === undefined || smallest === largest) return []
  const logarithm = Math.log(largest) / Math.log(smallest)
  return [
    '### As the corpus grows',
    'The same questions about actors of 15 to 25 edges, in corpora of one shape and different sizes. From' +
      ` ${smallest.toLocaleString('en')} to ${largest.toLocaleString('en')} events the logarithm grows ${number(logarithm)} times.` +
      ' Beside it how much the store alone took longer for what it was asked, in the same minutes.',
    growthTable(points),
    ...stores
      .filter((store) => points.some((point) => point.store === store))
      .map((store) => chartOf(store, points, largest)),
  ]
}
