import { expect, it } from 'vitest'
import type { DiscoveryRecord, Latency } from './record.ts'
import { discoverySection } from './report.ts'

function latencies(...p95: number[]): Latency[] {
  return p95.map((value) => ({ p50: value / 2, p95: value, most: value * 2 }))
}

const clear = { mean: 0.2, low: 0.1, high: 0.3 }
const unclear = { mean: 0.1, low: -0.05, high: 0.25 }

const record: DiscoveryRecord = {
  benchmark: 'discovery',
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
  corpora: [
    { name: 'small', synthetic: false, events: 2_000, revision: 'f00' },
    { name: 'large', synthetic: true, events: 100_000, revision: 'f01' },
  ],
  figures: ['small', 'large'].map((corpus) => ({
    store: 'embedded',
    corpus,
    cases: [
      { kind: 'related events', of: 'events', requests: 100, runs: latencies(80, 60, 100) },
      { kind: 'network', of: 'all events', requests: 5, runs: latencies(600, 400, 800) },
    ],
  })),
  peers: [
    {
      kind: 'related events',
      of: 'events',
      library: 'networkx',
      version: '3.4.2',
      way: 'adamic_adar_index',
      requests: 10,
      runs: latencies(160, 120, 200),
    },
  ],
  quality: {
    corpus: 'small',
    tasks: [
      {
        what: 'Hidden relations',
        queries: 70,
        ways: [
          {
            way: 'by chance',
            measured: { hit: clear, reciprocal: clear, auc: clear },
            behind: { hit: clear, reciprocal: unclear, auc: unclear },
          },
        ],
      },
    ],
    weights: { inUse: 1.25, best: 1.375 },
  },
}

const told = (...records: DiscoveryRecord[]) => discoverySection(records).join('\n\n')

it('holds each question against its goal, which is another for a large corpus', () => {
  const section = told(record)
  expect(section).toContain('| 40.0 (30.0–50.0) | 80.0 (60.0–100) | **50.0, missed** | 160 (120–200) |')
  expect(section).toContain('| 40.0 (30.0–50.0) | 80.0 (60.0–100) | 150 | 160 (120–200) |')
})

it('says of a question that it took longer than a second', () => {
  expect(told(record)).toContain('| 1,000 | **1,200 (800–1,600), missed** |')
})

it('says how many times as long as a library Skein takes, on the corpus that both were asked of', () => {
  expect(told(record)).toContain(
    '| networkx 3.4.2 | adamic_adar_index | 10 | 80.0 (60.0–100) | 320 (240–400) | Embedded 0.50 |',
  )
})

it('marks where the suggestions are ahead beyond the interval', () => {
  expect(told(record)).toContain('| **.200 [.100, .300]** | .100 [-.050, .250] |')
})

it('leaves out what was not measured', () => {
  const { quality, ...others } = record
  expect(told({ ...others, peers: [] })).not.toMatch(/How good|graph libraries/)
  expect(told({ ...record, figures: [], corpora: [] })).not.toContain('How long')
})
