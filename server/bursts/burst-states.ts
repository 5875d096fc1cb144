/** How many things there were in a stretch of time, and how many of them were of the kind that is asked about. */
export interface Batch {
  relevant: number
  all: number
}

export function countIn(batches: readonly Batch[]): Batch {
  return {
    relevant: batches.reduce((sum, batch) => sum + batch.relevant, 0),
    all: batches.reduce((sum, batch) => sum + batch.all, 0),
  }
}

export interface Pace {
  /** How many times as frequent as usual what bursts is held to be: s of the paper. */
  times: number
  /** How much it must pay to begin a burst: gamma of the paper. */
  reluctance: number
}

export interface BurstState {
  /** Its first and its last batch. */
  first: number
  last: number
  /** How much less it costs to hold these batches to be a burst than not, in nats: the paper's weight. */
  strength: number
}

/** What is as frequent as can be has no share above it; the paper leaves open what then is more than half. */
function raised(usual: number, times: number): number {
  return Math.min(usual * times, (1 + usual) / 2)
}

/** How unlikely a batch is at this share, but for the binomial coefficient, which is the same at every share. */
function surprise({ relevant, all }: Batch, share: number): number {
  return -relevant * Math.log(share) - (all - relevant) * Math.log(1 - share)
}

/** The state of each batch that costs least in all (Viterbi); where it is the same, no burst. */
function cheapestStates(gains: readonly number[], toBegin: number): boolean[] {
  let calm = 0
  let burst = Number.POSITIVE_INFINITY
  const cameFromBurst: { calm: boolean; burst: boolean }[] = []
  for (const gain of gains) {
    const from = { calm: burst < calm, burst: burst <= calm + toBegin }
    cameFromBurst.push(from)
    const nextCalm = from.calm ? burst : calm
    burst = (from.burst ? burst : calm + toBegin) - gain
    calm = nextCalm
  }
  const states: boolean[] = []
  let isBurst = burst < calm
  for (const from of cameFromBurst.toReversed()) {
    states.push(isBurst)
    isBurst = isBurst ? from.burst : from.calm
  }
  return states.reverse()
}

/**
 * The bursts among batches in the order of time: stretches in which the share of what is relevant is better told by
 * one so many times as high as usual, and by so much that it pays to begin one (Kleinberg, "Bursty and hierarchical
 * structure in streams", KDD 2002, section 4: the automaton of two states over batches, by which he enumerates them).
 * Batches of nothing say nothing; they are to be left out.
 */
export function burstStates(batches: readonly Batch[], { times, reluctance }: Pace): BurstState[] {
  const { relevant, all } = countIn(batches)
  if (relevant === 0 || relevant === all) return []
  const usual = relevant / all
  const high = raised(usual, times)
  const gains = batches.map((batch) => surprise(batch, usual) - surprise(batch, high))
  const bursts: BurstState[] = []
  let open: BurstState | undefined
  for (const [place, isBurst] of cheapestStates(gains, reluctance * Math.log(batches.length)).entries()) {
    if (!isBurst) {
      open = undefined
      continue
    }
    if (!open) {
      open = { first: place, last: place, strength: 0 }
      bursts.push(open)
    }
    open.last = place
    open.strength += gains[place] ?? 0
  }
  return bursts
}
