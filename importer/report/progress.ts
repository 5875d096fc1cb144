import { Presets, SingleBar } from 'cli-progress'
import type { OnProgress, Stage } from '../import-folder.ts'

const names: Record<Stage, string> = {
  read: 'Reading files',
  check: 'Checking events',
  join: 'Joining them to a graph',
  compare: 'Comparing with the graph',
  load: 'Loading nodes and edges',
}

export interface Progress {
  onProgress: OnProgress
  stop(): void
}

/** A bar that moves on a terminal; in a pipe a line when a stage begins. */
export function showProgress(stream: NodeJS.WriteStream): Progress {
  const begun = new Set<Stage>()
  if (!stream.isTTY) {
    return {
      onProgress(stage) {
        if (!begun.has(stage)) stream.write(`${names[stage]}\n`)
        begun.add(stage)
      },
      stop() {},
    }
  }
  const bar = new SingleBar(
    {
      stream,
      format: '{bar} {percentage}% {stage} {value}/{total}',
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  )
  return {
    onProgress(stage, done, total) {
      if (begun.has(stage)) {
        bar.setTotal(total)
        bar.update(done, { stage: names[stage] })
        return
      }
      if (begun.size > 0) bar.stop()
      begun.add(stage)
      bar.start(total, done, { stage: names[stage] })
    },
    stop: () => bar.stop(),
  }
}
