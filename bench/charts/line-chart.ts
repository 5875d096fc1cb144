import { logarithmic, marksAround } from './axis.ts'

interface Line {
  name: string
  points: readonly { x: number; y: number }[]
}

export interface LineChart {
  title: string
  xLabel: string
  yLabel: string
  lines: readonly Line[]
}

const width = 720
const height = 340
const plot = { left: 64, top: 44, right: 500, bottom: 290 }

/** A reader without colours tells the lines by their strokes, and by the name at the end of each. */
const strokes = ['', '7 4', '2 4']

/** The page's colours are not known to a picture in it; whether it is dark, is. */
const style = `
    text { font: 12px system-ui, sans-serif; fill: #3d444d }
    .title { font-weight: 600; font-size: 14px; fill: #1f2328 }
    .grid { stroke: #d1d9e0 }
    .line { fill: none; stroke-width: 2 }
    .l0 { stroke: #0550ae } .l1 { stroke: #bc4c00 } .l2 { stroke: #1a7f37 }
    .d0 { fill: #0550ae } .d1 { fill: #bc4c00 } .d2 { fill: #1a7f37 }
    @media (prefers-color-scheme: dark) {
      text { fill: #b7bdc8 } .title { fill: #f0f6fc } .grid { stroke: #3d444d }
      .l0 { stroke: #79c0ff } .l1 { stroke: #ffa657 } .l2 { stroke: #7ee787 }
      .d0 { fill: #79c0ff } .d1 { fill: #ffa657 } .d2 { fill: #7ee787 }
    }`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const rounded = (value: number) => value.toFixed(1)
const told = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 })

/** Heights at which the names stand clear of each other, in the order of the lines' ends. */
function apart(heights: readonly number[]): number[] {
  const order = heights.map((_, place) => place).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const placed = [...heights]
  let least = Number.NEGATIVE_INFINITY
  for (const place of order) {
    placed[place] = Math.max(heights[place] ?? 0, least)
    least = (placed[place] ?? 0) + 16
  }
  return placed
}

/** In words, for who does not see the picture. */
function described({ lines, xLabel, yLabel }: LineChart): string {
  return lines
    .map(({ name, points }) => {
      const values = points.map(({ x, y }) => `${told(y)} at ${x.toLocaleString('en')} ${xLabel}`).join(', ')
      return `${name}, ${yLabel}: ${values}.`
    })
    .join(' ')
}

/** An SVG with both axes logarithmic: what grows in proportion rises at 45 degrees or so, what does not grow is flat. */
export function lineChart(chart: LineChart): string {
  const { title, lines, xLabel, yLabel } = chart
  const points = lines.flatMap((line) => line.points)
  const xs = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b)
  const marks = marksAround(points.map(({ y }) => y))
  const along = logarithmic(Math.min(...xs), Math.max(...xs))
  const up = logarithmic(marks[0] ?? 1, marks.at(-1) ?? 1)
  const xOf = (x: number) => plot.left + along(x) * (plot.right - plot.left)
  const yOf = (y: number) => plot.bottom - up(y) * (plot.bottom - plot.top)

  const grid = marks.map(
    (mark) =>
      `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${rounded(yOf(mark))}" y2="${rounded(yOf(mark))}"/>` +
      `<text x="${plot.left - 8}" y="${rounded(yOf(mark) + 4)}" text-anchor="end">${told(mark)}</text>`,
  )
  const sizes = xs.map(
    (x) =>
      `<text x="${rounded(xOf(x))}" y="${plot.bottom + 20}" text-anchor="middle">${x.toLocaleString('en')}</text>`,
  )
  const names = apart(lines.map(({ points: own }) => yOf(own.at(-1)?.y ?? 1)))
  const drawn = lines.map(({ name, points: own }, place) => {
    const path = own.map(({ x, y }) => `${rounded(xOf(x))},${rounded(yOf(y))}`).join(' ')
    const dots = own.map(
      ({ x, y }) => `<circle class="d${place}" cx="${rounded(xOf(x))}" cy="${rounded(yOf(y))}" r="3.5"/>`,
    )
    return (
      `<polyline class="line l${place}" stroke-dasharray="${strokes[place] ?? ''}" points="${path}"/>${dots.join('')}` +
      `<text x="${plot.right + 12}" y="${rounded((names[place] ?? 0) + 4)}">${escaped(name)}</text>`
    )
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `  <title id="title">${escaped(title)}</title>`,
    `  <desc id="description">${escaped(described(chart))}</desc>`,
    `  <style>${style}\n  </style>`,
    `  <text class="title" x="${plot.left}" y="22">${escaped(title)}</text>`,
    ...[...grid, ...sizes, ...drawn].map((part) => `  ${part}`),
    `  <text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 40}" text-anchor="middle">${escaped(xLabel)}</text>`,
    `  <text x="${plot.left - 8}" y="${plot.top - 10}" text-anchor="end">${escaped(yLabel)}</text>`,
    '</svg>',
  ].join('\n')
}
