/** Numbers from 0 to 1, the same ones for the same seed: mulberry32, by Tommy Ettinger. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Random = ReturnType<typeof randomFrom>

/** A whole number from 0 up to, and without, the limit. */
export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit)
}

/** A seed of this run's own, unless SKEIN_SEED names one to run again; it is told, so that it can be named. */
export function seedOfThisRun(): number {
  const seed = Number(process.env.SKEIN_SEED ?? Date.now() % 1_000_000)
  console.log(`SKEIN_SEED=${seed} runs these tests again with the same files and moments.`)
  return seed
}
