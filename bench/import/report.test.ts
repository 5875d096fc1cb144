import { expect, it } from 'vitest'
import type { Figure, ImportRecord, Measurement } from './record.ts'
import { importSection } from './report.ts'

function measured(...seconds: number[]): Measurement[] {
  return seconds.map((value) => ({ seconds: value, processorSeconds: value, peakBytes: 256 * 1024 ** 2 }))
}

function aFigure(events: number, first: Measurement[]): Figure {
  return {
    store: 'embedded',
    events,
    steps: {
      'parse only': measured(1, 1, 1),
      'raw batches': measured(3, 3, 3),
      'first import': first,
      unchanged: measured(1, 1, 1),
      'one changed file': measured(2, 2, 2),
    },
  }
}

const record: ImportRecord = {
  benchmark: 'import',
  startedAt: '2026-01-02T03:04:05.000Z',
  finishedAt: '2026-01-02T03:14:05.000Z',
  quick: false,
  machine: {
    processor: 'A processor',
    cores: 2,
    memoryBytes: 8 * 1024 ** 3,
    system: 'Linux 6',
    loadAtStart: 0.1,
  },
  versions: { skein: 'abc1234', node: '20.19.0', embedded: 'grafeo 0.6.0' },
  corpora: [{ name: 'synthetic', events: 1_000, bytes: 3 * 1024 ** 2, revision: 'f00' }],
  figures: [aFigure(1_000, measured(6, 5, 8)), aFigure(2_000, measured(12, 12, 12))],
  peers: [
    { library: 'networkx', version: '3.4.2', events: 1_000, loads: [{ seconds: 0.5, written: 9_000 }] },
  ],
}

const told = (...records: ImportRecord[]) => importSection(records).join('\n\n')

it('holds a first import against the floor of the same run, with its spread', () => {
  expect(told(record)).toContain('**1.50 (1.25–2.00)**')
})

it('says how an event fares in a larger corpus', () => {
  expect(told(record)).toContain('An event takes 1.00 times as long with 2,000 events as with 1,000')
})

it('says where it was measured, and what other work the machine had', () => {
  expect(told(record)).toContain('2 cores of A processor, 8 GB, Linux 6; load 0.10 at the start.')
  const busy = { ...record, machine: { ...record.machine, loadAtStart: 2.5 } }
  expect(told(busy)).toContain('load 2.50 at the start')
})

it('leaves out a store that was not measured', () => {
  expect(told(record)).not.toContain('Neo4j (')
})

it('says how many times longer a first import takes than a library that only holds the graph', () => {
  expect(told(record)).toContain('| 1,000 | networkx 3.4.2 | 0.50 (0.50–0.50) | Embedded 12.0 |')
})
