import { stores } from '../import/record.ts'
import { circumstances, number, spread, storeNames, table } from '../report-words.ts'
import { spreadOf } from '../spread.ts'
import { growthPart } from './growth.ts'
import type { ApiFigure, ApiRecord, CaseFigure, Load } from './record.ts'

type Run = CaseFigure['runs'][number]

function caseRow({ what, questions, bytes, runs, attacked }: CaseFigure): string[] {
  const each = (value: (run: Run) => number) => spread(spreadOf(runs.map(value)))
  const bare = runs.flatMap((run) => (run.bare ? [{ ...run, bare: run.bare }] : []))
  const ofBare = (value: (run: (typeof bare)[number]) => number) =>
    bare.length > 0 ? spread(spreadOf(bare.map(value))) : ''
  return [
    what,
    number(questions),
    number(bytes / 1000),
    each(({ server }) => server.p50),
    each(({ server }) => server.p95),
    each(({ floor }) => floor.p50),
    `**${each(({ server, floor }) => server.p50 / floor.p50)}**`,
    ofBare(({ bare }) => bare.p50),
    ofBare(({ server, bare }) => server.p50 / bare.p50),
    attacked ? number(attacked.p50) : '',
    attacked ? number(attacked.p95) : '',
  ]
}

function caseTable(cases: CaseFigure[]): string {
  return table(
    [
      'request',
      'questions',
      'kB',
      'p50, ms',
      'p95, ms',
      'floor p50, ms',
      'times the floor',
      'floor and bare hop p50, ms',
      'times that',
      'attacked p50, ms',
      'attacked p95, ms',
    ],
    cases.map(caseRow),
  )
}

const megabyte = 1 / 1024 ** 2

function loadTable({ explorers, runs, memory }: Load): string {
  const each = (value: (run: Load['runs'][number]) => number) => spread(spreadOf(runs.map(value)))
  const failures = runs.reduce((sum, run) => sum + run.failures, 0)
  const answers = runs.reduce((sum, run) => sum + run.answers, 0)
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0)
  const held = (bytes: 'heapBytes' | 'residentBytes') =>
    `${number(memory.before[bytes] * megabyte)} → ${number(memory.after[bytes] * megabyte)}`
  return table(
    [`${explorers} explorers for ${number(seconds)} seconds`, 'measured'],
    [
      ['answers a second', each((run) => run.answers / run.seconds)],
      ['of the store alone, a second', each(({ floorPerSecond }) => floorPerSecond)],
      [
        'the store alone is so many times as fast',
        `**${each((run) => run.floorPerSecond / (run.answers / run.seconds))}**`,
      ],
      ['p50, ms', each(({ latency }) => latency.p50)],
      ['p90, ms', each(({ latency }) => latency.p90)],
      ['p99, ms', each(({ latency }) => latency.p99)],
      [`failures, of ${answers.toLocaleString('en')} answers`, failures.toLocaleString('en')],
      ['objects held before → after, MB', held('heapBytes')],
      ['resident memory before → after, MB', held('residentBytes')],
    ],
  )
}

function figurePart({ versions }: ApiRecord, { store, corpus, cases, load }: ApiFigure): string[] {
  if (!load) return []
  return [`### ${storeNames[store]} (${versions[store] ?? ''}), ${corpus}`, caseTable(cases), loadTable(load)]
}

function recordPart(record: ApiRecord): string[] {
  const [first] = record.figures
  const measured = record.corpora.filter(({ name }) => record.figures.some(({ corpus }) => corpus === name))
  const corpora = measured.map(({ name, synthetic, events, revision }) => [
    name,
    synthetic ? 'made up' : 'given',
    events.toLocaleString('en'),
    revision,
  ])
  return [
    `${circumstances(record, first?.cases[0]?.runs.length ?? 0)} Each run has ${first?.cases[0]?.requests ?? 0} requests` +
      ` of each kind; ${record.attackers} researchers attack.`,
    table(['corpus', '', 'events', 'revision of the graph'], corpora),
    ...stores.flatMap((store) =>
      record.figures
        .filter((figure) => figure.store === store)
        .flatMap((figure) => figurePart(record, figure)),
    ),
    ...growthPart(record),
  ]
}

/** The part of docs/performance.md that records of the API benchmark make. */
export function apiSection(records: ApiRecord[]): string[] {
  if (records.length === 0) return []
  return [
    '## The API',
    'Requests come one after the other, over one connection that is kept, compressed as for a browser.',
    'The floor is what the raw driver, or the engine in its own process, takes for the very questions that the server' +
      ' asks its store for that request, one after the other, with nothing else: no HTTP, no check, no JSON. (The' +
      ' server itself may ask Neo4j two of them in one statement.) Each' +
      ' request is held against its floors in the same breath. “Questions” is how often a request asks the store, “kB”' +
      ' what is sent. “Related”, paths and facets are worked out of what the server keeps in memory, which the floor' +
      ' does not do. “Floor and bare hop” is the same in a process of its own that answers the same bytes' +
      ' by HTTP: what the server takes more than that it takes itself. “Attacked”: while researchers ask one query after' +
      ' the other that would never end; worked queries wait for those, so they are not timed then.',
    'Explorers search, expand and ask for what is related in turn, each again as soon as it has its answer; those who' +
      ' ask run on the same machine. Memory is what the process holds after its garbage is collected.',
    ...records.flatMap(recordPart),
  ]
}
