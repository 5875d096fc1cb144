import { circumstances, number, spread, storeNames, table } from '../report-words.ts'
import { spreadOf } from '../spread.ts'
import { floor, growth, imports, peak, seconds, timesFloor } from './figures.ts'
import { type Figure, type ImportRecord, type PeerFigure, type StoreName, stores } from './record.ts'

const megabyte = 1 / 1024 ** 2

function floorTable(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    figure.events.toLocaleString('en'),
    spread(seconds(figure, 'parse only')),
    spread(seconds(figure, 'raw batches')),
    spread(floor(figure)),
    spread(seconds(figure, 'first import')),
    `**${spread(timesFloor(figure))}**`,
    spread(timesFloor(figure, 'processorSeconds')),
  ])
  return table(
    [
      'events',
      'parse only, s',
      'raw batches, s',
      'floor, s',
      'first import, s',
      'times the floor',
      'in processor time',
    ],
    rows,
  )
}

function importTable(figures: Figure[]): string {
  const rows = figures.flatMap((figure) =>
    imports.map((step) => [
      figure.events.toLocaleString('en'),
      step,
      spread(seconds(figure, step)),
      number(figure.events / seconds(figure, step).median),
      spread(peak(figure, step), megabyte),
      spread(peak(figure, 'raw batches'), megabyte),
    ]),
  )
  return table(['events', 'import', 's', 'events a second', 'peak memory, MB', 'of raw batches, MB'], rows)
}

const barWidth = 40

/** Milliseconds an event, by size: bars of one length are linear growth. */
function chart(figures: Figure[]): string {
  const values = figures.map((figure) => (seconds(figure, 'first import').median / figure.events) * 1_000)
  const most = Math.max(...values)
  const lines = figures.map(({ events }, index) => {
    const value = values[index] ?? 0
    const bar = '█'.repeat(Math.round((value / most) * barWidth)).padEnd(barWidth)
    return `${events.toLocaleString('en').padStart(9)} events  ${bar}  ${number(value)} ms an event`
  })
  return `\`\`\`\n${lines.join('\n')}\n\`\`\``
}

function growthSentence(figures: Figure[]): string {
  const [small] = figures
  const large = figures.at(-1)
  if (!small || !large || small === large) return ''
  const times = number(growth(small, large, 'first import'))
  const sizes = `${large.events.toLocaleString('en')} events as with ${small.events.toLocaleString('en')}`
  return `\n\nAn event takes ${times} times as long with ${sizes}; 1 would be linear.`
}

function storeSection(record: ImportRecord, store: StoreName): string[] {
  const figures = record.figures
    .filter((figure) => figure.store === store)
    .sort((a, b) => a.events - b.events)
  if (figures.length === 0) return []
  const version = record.versions[store] ?? ''
  const sizes = figures.map(({ events }) => events.toLocaleString('en')).join(', ')
  return [
    `### ${storeNames[store]} (${version}): ${sizes} events`,
    floorTable(figures),
    `${chart(figures)}${growthSentence(figures)}`,
    importTable(figures),
  ]
}

function peerTable({ figures }: ImportRecord, peers: PeerFigure[]): string {
  const rows = peers.map(({ library, version, events, loads }) => {
    const loaded = spreadOf(loads.map((load) => load.seconds))
    const imported = figures
      .filter((figure) => figure.events === events)
      .map(
        (figure) =>
          `${storeNames[figure.store]} ${number(seconds(figure, 'first import').median / loaded.median)}`,
      )
    return [events.toLocaleString('en'), `${library} ${version}`, spread(loaded), imported.join(', ')]
  })
  return table(['events', 'loaded by', 's', 'a first import takes times that'], rows)
}

function isOfFigure({ figures }: ImportRecord) {
  return ({ events }: { events: number }) => figures.some((figure) => figure.events === events)
}

function peerSection(record: ImportRecord): string[] {
  const peers = record.peers.filter(isOfFigure(record))
  if (peers.length === 0) return []
  return [
    '### Beside graph libraries',
    'The same nodes and edges with their properties, read beforehand, put into the memory of a library for graphs: no' +
      ' file is read or checked, nothing is kept on disk and nothing can be searched.',
    peerTable(record, peers),
  ]
}

function corporaTable(record: ImportRecord): string {
  const rows = record.corpora
    .filter(isOfFigure(record))
    .map(({ name, events, bytes, revision }) => [
      name,
      events.toLocaleString('en'),
      number(bytes * megabyte),
      revision ?? '',
    ])
  return table(['corpus', 'files', 'MB', 'revision of the graph'], rows)
}

function recordPart(record: ImportRecord): string[] {
  return [
    circumstances(record, Math.max(...record.figures.map(({ steps }) => steps['first import'].length))),
    corporaTable(record),
    ...stores.flatMap((store) => storeSection(record, store)),
    ...peerSection(record),
  ]
}

/** The part of docs/performance.md that records of the import benchmark make. */
export function importSection(records: ImportRecord[]): string[] {
  if (records.length === 0) return []
  return [
    '## Import',
    'The floor is what no first import can do without, measured in the same run: reading the files and parsing their' +
      ' fields with no checks, and writing the same nodes and edges in the same batches with no comparison and no' +
      ' hashes. Each step is a process of its own; its time runs from opening the store to closing it, its memory is' +
      ' the most that the process held. Of Neo4j, memory and processor time are those of the client alone.',
    ...records.flatMap(recordPart),
  ]
}
