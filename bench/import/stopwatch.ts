interface Taken {
  seconds: number
  /** Of all threads of this process: other work on the machine changes it least. */
  processorSeconds: number
}

/** Adds up what pieces of work take. */
export interface Stopwatch {
  during<Result>(work: () => Promise<Result>): Promise<Result>
  taken(): Taken
}

export function stopwatch(): Stopwatch {
  let seconds = 0
  let processorSeconds = 0
  return {
    async during(work) {
      const started = performance.now()
      const before = process.cpuUsage()
      const result = await work()
      const { user, system } = process.cpuUsage(before)
      seconds += (performance.now() - started) / 1_000
      processorSeconds += (user + system) / 1e6
      return result
    },
    taken: () => ({ seconds, processorSeconds }),
  }
}
