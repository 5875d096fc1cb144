import { stores } from '../import/record.ts'
import { circumstances, number, spread, storeNames, table } from '../report-words.ts'
import { type Spread, spreadOf } from '../spread.ts'
import {
  type CaseFigure,
  type DiscoveryFigure,
  type DiscoveryRecord,
  type Kind,
  type Latency,
  measures,
  type PeerFigure,
  type Quality,
  type Task,
} from './record.ts'

function spreadOfEach(runs: readonly Latency[], measure: keyof Latency): Spread {
  return spreadOf(runs.map((run) => run[measure]))
}

/** What a reader waits for at each step of following a lead. */
const quick: readonly Kind[] = ['related events', 'similar actors', 'paths']
const atMost = 1_000

function goalOf(kind: Kind, events: number): number {
  if (!quick.includes(kind)) return atMost
  return events > 50_000 ? 150 : 50
}

function caseRow({ kind, of, requests, runs }: CaseFigure, events: number): string[] {
  const goal = goalOf(kind, events)
  const p95 = spreadOfEach(runs, 'p95')
  const most = spreadOfEach(runs, 'most')
  return [
    kind,
    of,
    String(requests),
    spread(spreadOfEach(runs, 'p50')),
    spread(p95),
    p95.median > goal ? `**${number(goal)}, missed**` : number(goal),
    most.most > atMost ? `**${spread(most)}, missed**` : spread(most),
  ]
}

function figurePart({ versions, corpora }: DiscoveryRecord, { store, corpus, cases }: DiscoveryFigure) {
  const events = corpora.find(({ name }) => name === corpus)?.events ?? 0
  return [
    `### How long discovery takes: ${storeNames[store]} (${versions[store] ?? ''}), ${corpus}`,
    table(
      ['question', 'about', 'in a run', 'p50, ms', 'p95, ms', 'goal of p95, ms', 'longest, ms'],
      cases.map((figure) => caseRow(figure, events)),
    ),
  ]
}

/** The figures of the corpus that the libraries were asked of, too. */
function givenFigures({ corpora, figures }: DiscoveryRecord): DiscoveryFigure[] {
  const given = corpora.find(({ synthetic }) => !synthetic)
  return figures.filter(({ corpus }) => corpus === given?.name)
}

function ownBeside(figures: DiscoveryFigure[], { kind, of, runs }: PeerFigure): string {
  const p50 = spreadOfEach(runs, 'p50').median
  const times = stores.flatMap((store) => {
    const asked = figures.find((figure) => figure.store === store)
    const own = asked?.cases.find((figure) => figure.kind === kind && figure.of === of)
    return own ? [`${storeNames[store]} ${number(spreadOfEach(own.runs, 'p50').median / p50)}`] : []
  })
  return times.join(', ')
}

function peerPart(record: DiscoveryRecord): string[] {
  const figures = givenFigures(record)
  if (figures.length === 0 || record.peers.length === 0) return []
  const rows = record.peers.map((peer) => [
    peer.kind,
    `${peer.library} ${peer.version}`,
    peer.way,
    String(peer.requests),
    spread(spreadOfEach(peer.runs, 'p50')),
    spread(spreadOfEach(peer.runs, 'most')),
    ownBeside(figures, peer),
  ])
  return [
    '### Discovery beside graph libraries',
    'The first questions of each run, asked of a library that holds the same graph in its memory, in a process of its' +
      ' own. For related events it scores all events two steps away by Adamic-Adar and keeps ten: no dates, no texts,' +
      ' no reasons, no evidence, no diversity, no HTTP. For paths it finds the five cheapest by the same costs, however' +
      ' long and however alike: no evidence of the steps, no HTTP.',
    table(
      [
        'question',
        'library',
        'by',
        'in a run',
        'p50, ms',
        'longest, ms',
        'p50 of Skein, of all questions, is that times',
      ],
      rows,
    ),
  ]
}

type Interval = Task['ways'][number]['measured']['hit']

function share({ mean, low, high }: Interval): string {
  const [middle, from, to] = [mean, low, high].map((value) => value.toFixed(3).replace(/^(-?)0\./, '$1.'))
  return `${middle} [${from}, ${to}]`
}

function taskPart({ what, queries, ways }: Task): string {
  const isClear = ({ low }: Interval) => low > 0
  const rows = ways.map(({ way, measured, behind }) => [
    way,
    ...measures.map((measure) => share(measured[measure])),
    ...(['hit', 'reciprocal'] as const).map((measure) => {
      const words = share(behind[measure])
      return isClear(behind[measure]) ? `**${words}**` : words
    }),
  ])
  const head = ['', 'hits@10', 'MRR', 'AUC', 'Skein is ahead by hits@10', 'by MRR']
  return `${what}: ${queries.toLocaleString('en')} queries\n\n${table(head, rows)}`
}

function qualityPart({ corpus, tasks, weights }: Quality): string[] {
  const [inUse, best] = [weights.inUse, weights.best].map((worth) => worth.toFixed(4))
  return [
    `### How good the suggestions are: ${corpus}`,
    'Something that the files say is hidden, and looked for; [how](discovering.md#how-good-the-suggestions-are). In brackets 95 %' +
      ' intervals by bootstrap. **Bold**: the suggestions are ahead by more than the interval of the difference, query' +
      ' by query.',
    ...tasks.map(taskPart),
    `On the trials for choosing, hits@10 and MRR together are ${inUse} by the weights in use, and ${best} by the best` +
      ' that a search around them finds.',
  ]
}

function recordPart(record: DiscoveryRecord): string[] {
  const { corpora, figures, quality } = record
  const measured = corpora.filter(({ name }) => figures.some(({ corpus }) => corpus === name))
  const rows = measured.map(({ name, synthetic, events, revision }) => [
    name,
    synthetic ? 'made up' : 'given',
    events.toLocaleString('en'),
    revision,
  ])
  const latencies = stores.flatMap((store) => figures.filter((figure) => figure.store === store))
  return [
    circumstances(record, figures[0]?.cases[0]?.runs.length ?? 0),
    ...(figures.length === 0
      ? []
      : [
          'Questions are asked one after the other of the real server, in a process of its own, with the graph in its' +
            ' memory; paths are five of at most six steps. Measures are worked out by who asks, as by a page. Questions' +
            ' drawn by chance are others in each run, those of most edges the same. Goals are those of p95; no question' +
            ' should take longer than a second.',
          table(['corpus', '', 'events', 'revision of the graph'], rows),
        ]),
    ...latencies.flatMap((figure) => figurePart(record, figure)),
    ...peerPart(record),
    ...(quality ? qualityPart(quality) : []),
  ]
}

/** The part of docs/performance.md that records of the discovery benchmark make. */
export function discoverySection(records: DiscoveryRecord[]): string[] {
  return records.length === 0 ? [] : ['## Discovery', ...records.flatMap(recordPart)]
}
