import { circumstances, number, spread, table } from '../report-words.ts'
import { spreadOf } from '../spread.ts'
import { duration } from './pan.ts'
import type { ClientRecord, Expansion, Pan, Pans } from './record.ts'

function spreadOfEach<Run>(runs: readonly Run[], value: (run: Run) => number): string {
  return spread(spreadOf(runs.map(value)))
}

function count(value: number): string {
  return value.toLocaleString('en')
}

function readerTable({ bundle, firstPaint, expansion }: ClientRecord): string {
  const view = ({ nodes, edges }: { nodes: number; edges: number }) =>
    `${count(nodes)} nodes and ${count(edges)} edges`
  const expanding = (value: (run: Expansion) => number) => spreadOfEach(expansion.runs, value)
  return table(
    ['what', 'measured', 'goal'],
    [
      ['script before the first paint, compressed, kB', number(bundle / 1000), 'at most 350'],
      [
        `from asking for the page again, its scripts being known, to the first paint of ${view(firstPaint)}, ms`,
        spread(spreadOf(firstPaint.milliseconds)),
        '',
      ],
      [
        `from the key to the first paint of ${count(expansion.added)} nodes more among ${view(expansion)}, ms`,
        expanding(({ painted }) => painted),
        'at most 200',
      ],
      ['from the key until nothing moves, ms', expanding(({ stable }) => stable), ''],
      ['how far a node moves that was there before, px', expanding(({ moved }) => moved), '0'],
      ['longest task of the main thread, ms', expanding(({ longestTask }) => longestTask), 'at most 100'],
    ],
  )
}

function panRow({ drawer, nodes, edges, runs }: Pans, peers: Record<string, string>): string[] {
  const [name = ''] = drawer.split(',')
  const version = peers[name]
  const each = (value: (run: Pan) => number) => spreadOfEach(runs, value)
  return [
    count(nodes),
    count(edges),
    version ? drawer.replace(name, `${name} ${version}`) : `**${drawer}**`,
    each(({ framesPerSecond }) => framesPerSecond),
    each(({ scriptPerFrame }) => scriptPerFrame),
  ]
}

function panTable({ pans, versions }: ClientRecord): string {
  return table(
    ['nodes', 'edges', 'drawn by', 'frames a second', 'script for each, ms'],
    pans.map((of) => panRow(of, versions.peers)),
  )
}

/** The part of docs/performance.md that one record of the client benchmark makes. */
export function clientSection(record: ClientRecord): string {
  const { corpus, screen, versions } = record
  return [
    '## What a reader sees',
    `${circumstances(record, record.firstPaint.milliseconds.length)} The corpus ${corpus.name} (revision` +
      ` ${corpus.revision}) has ${count(corpus.nodes)} nodes but sources and ${count(corpus.edges)} edges between` +
      ` them. Chromium ${versions.chromium}, headless, ${screen.width} by ${screen.height} pixels, without a graphics` +
      ' card; the server, with the embedded store, runs on the same machine. Parts of the corpus are what a reader gathers who begins' +
      ' at the greatest hub and takes 25 neighbours at a time.',
    readerTable(record),
    '### Panning',
    `The whole graph fits the canvas, then the mouse drags it round for ${number(duration / 1000)} seconds. Every library has the same nodes and` +
      ' edges in the same places, as large, in the same colours, on a canvas of the same size. Frames are those that' +
      ' reached the screen, which shows 60 a second; script is that of the main thread.',
    panTable(record),
    'Without a graphics card the drawing of sigma, which is by WebGL, is done by the processor: on a machine that has' +
      ' one, sigma is much faster than here. Its labels and those of force-graph are not drawn while the graph moves. vis-network has no physics, straight' +
      ' edges and no labels; force-graph has no simulation and answers the pointer only by panning and zooming, as its' +
      ' manual advises for speed. “Edges hidden” is the setting by which a library leaves edges out while the graph' +
      ' moves; Skein always shows them. Where it has much to draw, Skein moves the picture of the graph that it has, and' +
      ' draws it anew when the reader rests, meanwhile, unless all of it is in the picture, as often as takes a fifth of' +
      ' the time: until then what comes in at the borders is missing. Above 5,000 nodes a worker has drawn it there already, less sharp.',
  ].join('\n\n')
}
