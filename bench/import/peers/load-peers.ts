import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { packages, thePython } from '../../../test/support/python.ts'
import type { PlacedCorpus } from '../corpora.ts'
import type { PeerFigure } from '../record.ts'

const run = promisify(execFile)

const peers = [
  { library: 'networkx', version: packages.networkx, script: 'load_networkx.py' },
  { library: 'igraph', version: packages.igraph, script: 'load_igraph.py' },
]

const Loaded = z.object({ seconds: z.number(), written: z.int() })

/** How long graph libraries take to hold the same nodes and edges in memory, with nothing checked, kept or found. */
export async function loadPeers(corpus: PlacedCorpus, runs: number): Promise<PeerFigure[]> {
  const python = await thePython()
  const figures: PeerFigure[] = []
  for (const { library, version, script } of peers) {
    const loads: PeerFigure['loads'] = []
    for (let count = 0; count < runs; count++) {
      const { stdout } = await run(python, [resolve(import.meta.dirname, script), corpus.batches])
      loads.push(Loaded.parse(JSON.parse(stdout)))
    }
    figures.push({ library, version, events: corpus.events, loads })
  }
  return figures
}
