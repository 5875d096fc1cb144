import type { ChildProcess } from 'node:child_process'
import { StoreClosed } from '../store-errors.ts'
import type { Place } from './messages.ts'
import { type Bookmarks, type Queries, usualPatience } from './query.ts'
import { order, startRunner } from './runner-process.ts'
import { turns } from './turns.ts'

/** A runner that nobody has asked for so long is ended. */
const longestRest = 60_000

interface Runner {
  process: ChildProcess
  version: number
  resting?: NodeJS.Timeout
}

/** What runners read. */
export interface Readable {
  /** A place that one runner opens, and what is to be done once it has. */
  place(): Promise<{ place: Place; opened(): Promise<void> }>
  /** Runners that opened a place of another version are out of date. */
  version(): number
  /** What a query must have seen; nothing in particular when left out. */
  after?(): Promise<Bookmarks>
  /** How long a query may take, in milliseconds. */
  patience?: number | undefined
  /** How many queries may run at once. */
  most?: number
}

/**
 * Answers each query in a process of its own, which is kept for the next one if it ends well. Where it does not, the
 * next one finds a new process ready, or on its way.
 */
export function runnersOf(readable: Readable): Queries {
  const { patience = usualPatience, most = 2, after = async () => [] } = readable
  const inTurn = turns({ most, mostWaiting: 16, longestWait: patience })
  const resting: Runner[] = []
  /** Those that are on their way in place of others, and that nobody waits for yet. */
  const replacements: Promise<void>[] = []
  const alive = new Set<ChildProcess>()
  const closed = new AbortController()

  function end({ process, resting: rest }: Runner): void {
    clearTimeout(rest)
    process.kill('SIGKILL')
  }

  async function open(place: Place, signal: AbortSignal): Promise<ChildProcess> {
    const process = startRunner()
    alive.add(process)
    process.once('exit', () => alive.delete(process))
    try {
      await order(process, { kind: 'open', place }, { signal, patience: usualPatience })
      return process
    } catch (error) {
      process.kill('SIGKILL')
      throw error
    }
  }

  async function start(signal: AbortSignal): Promise<Runner> {
    closed.signal.throwIfAborted()
    const version = readable.version()
    const { place, opened } = await readable.place()
    try {
      closed.signal.throwIfAborted()
      return { process: await open(place, signal), version }
    } finally {
      await opened()
    }
  }

  function rested(): Runner | undefined {
    for (let runner = resting.pop(); runner; runner = resting.pop()) {
      clearTimeout(runner.resting)
      if (runner.version === readable.version() && runner.process.connected) return runner
      end(runner)
    }
    return undefined
  }

  function rest(runner: Runner): void {
    runner.resting = setTimeout(() => {
      resting.splice(resting.indexOf(runner), 1)
      end(runner)
    }, longestRest).unref()
    resting.push(runner)
  }

  function replace(): void {
    if (closed.signal.aborted) return
    const replacement = start(closed.signal)
      // Should it fail, whoever asks next starts one, and is told why that fails.
      .then(rest, () => {})
      .then(() => {
        const place = replacements.indexOf(replacement)
        if (place >= 0) replacements.splice(place, 1)
      })
    replacements.push(replacement)
  }

  async function ready(signal: AbortSignal): Promise<Runner> {
    const runner = rested()
    if (runner) return runner
    await replacements.shift()
    return rested() ?? start(signal)
  }

  function ask<Result>(
    signal: AbortSignal,
    work: (process: ChildProcess) => Promise<Result>,
  ): Promise<Result> {
    return inTurn(signal, async () => {
      const runner = await ready(signal)
      try {
        signal.throwIfAborted()
        return await work(runner.process)
      } finally {
        if (runner.process.connected && !runner.process.killed) rest(runner)
        else replace()
      }
    })
  }

  return {
    answer: (query, signal) =>
      ask(signal, async (process) => {
        const reply = await order(
          process,
          { kind: 'answer', query, after: await after() },
          { signal, patience },
        )
        if (reply.kind !== 'answered') throw new Error('a runner answers a query')
        return reply.answer
      }),
    plan: (statement, signal) =>
      ask(signal, async (process) => {
        const reply = await order(
          process,
          { kind: 'plan', statement, after: await after() },
          { signal, patience },
        )
        if (reply.kind !== 'planned') throw new Error('a runner plans a query')
        return reply.plan
      }),
    async close() {
      closed.abort(new StoreClosed())
      for (const runner of resting.splice(0)) clearTimeout(runner.resting)
      for (const process of alive) process.kill('SIGKILL')
    },
  }
}
