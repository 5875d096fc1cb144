// @vitest-environment jsdom

import { expect, it } from 'vitest'
import { lineChart } from './line-chart.ts'

const chart = lineChart({
  title: 'Growth of <answers>',
  xLabel: 'events',
  yLabel: 'ms',
  lines: [
    {
      name: 'search',
      points: [
        { x: 1_000, y: 1 },
        { x: 100_000, y: 10 },
      ],
    },
    {
      name: 'one hop',
      points: [
        { x: 1_000, y: 1.02 },
        { x: 100_000, y: 10.1 },
      ],
    },
  ],
})
const document = new DOMParser().parseFromString(chart, 'image/svg+xml')

it('is a picture with a title and its values in words', () => {
  expect(document.querySelector('title')?.textContent).toBe('Growth of <answers>')
  expect(document.querySelector('desc')?.textContent).toContain(
    'search, ms: 1 at 1,000 events, 10 at 100,000 events.',
  )
})

it('rises from left to right where the values do', () => {
  const [start, end] = [...document.querySelectorAll('polyline')].flatMap((line) =>
    (line.getAttribute('points') ?? '').split(' ').map((point) => point.split(',').map(Number)),
  )
  expect(end?.[0]).toBeGreaterThan(start?.[0] ?? Number.NaN)
  expect(end?.[1]).toBeLessThan(start?.[1] ?? Number.NaN)
})

it('keeps the names of lines apart that end in one place', () => {
  const heights = ['search', 'one hop'].map((name) =>
    Number(
      [...document.querySelectorAll('text')].find((text) => text.textContent === name)?.getAttribute('y'),
    ),
  )
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(16)
})
