import type { ChildProcess } from 'node:child_process'
import type { Place } from './messages.ts'
import { type Queries, usualPatience } from './query.ts'
import { order, startReader } from './reader-process.ts'
import { turns } from './turns.ts'

/** A reader that nobody has asked for so long is ended. */
const longestRest = 60_000

interface Reader {
  process: ChildProcess
  version: number
  resting?: NodeJS.Timeout
}

/** What readers read. */
export interface Readable {
  /** A place that one reader opens, and what is to be done once it has. */
  place(): Promise<{ place: Place; opened(): Promise<void> }>
  /** Readers that opened a place of another version are out of date. */
  version(): number
  /** How long a query may take, in milliseconds. */
  patience?: number | undefined
}

/** Answers each query in a process of its own, which is kept for the next one if it ends well. */
export function readersOf(readable: Readable): Queries {
  const { patience = usualPatience } = readable
  const inTurn = turns({ most: 2, mostWaiting: 16, longestWait: patience })
  const resting: Reader[] = []
  const alive = new Set<ChildProcess>()

  function end({ process, resting: rest }: Reader): void {
    clearTimeout(rest)
    process.kill('SIGKILL')
  }

  async function start(signal: AbortSignal): Promise<Reader> {
    const version = readable.version()
    const { place, opened } = await readable.place()
    const process = startReader()
    alive.add(process)
    process.once('exit', () => alive.delete(process))
    try {
      await order(process, { kind: 'open', place }, { signal, patience: usualPatience })
    } finally {
      await opened()
    }
    return { process, version }
  }

  function rested(): Reader | undefined {
    for (let reader = resting.pop(); reader; reader = resting.pop()) {
      clearTimeout(reader.resting)
      if (reader.version === readable.version() && reader.process.connected) return reader
      end(reader)
    }
    return undefined
  }

  function rest(reader: Reader): void {
    reader.resting = setTimeout(() => {
      resting.splice(resting.indexOf(reader), 1)
      end(reader)
    }, longestRest).unref()
    resting.push(reader)
  }

  function ask<Result>(
    signal: AbortSignal,
    work: (process: ChildProcess) => Promise<Result>,
  ): Promise<Result> {
    return inTurn(signal, async () => {
      const reader = rested() ?? (await start(signal))
      try {
        return await work(reader.process)
      } finally {
        if (reader.process.connected && !reader.process.killed) rest(reader)
      }
    })
  }

  return {
    answer: (query, signal) =>
      ask(signal, async (process) => {
        const reply = await order(process, { kind: 'answer', query }, { signal, patience })
        if (reply.kind !== 'answered') throw new Error('a reader answers a query')
        return reply.answer
      }),
    plan: (statement, signal) =>
      ask(signal, async (process) => {
        const reply = await order(process, { kind: 'plan', statement }, { signal, patience })
        if (reply.kind !== 'planned') throw new Error('a reader plans a query')
        return reply.plan
      }),
    async close() {
      for (const reader of resting.splice(0)) clearTimeout(reader.resting)
      for (const process of alive) process.kill('SIGKILL')
    },
  }
}
