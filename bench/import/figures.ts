import { type Spread, spreadOf } from '../spread.ts'
import type { Figure, StepName } from './record.ts'

/** The steps that bring a store to what the files say. */
export const imports = ['first import', 'unchanged', 'one changed file'] as const satisfies StepName[]

export function seconds({ steps }: Figure, step: StepName): Spread {
  return spreadOf(steps[step].map((measurement) => measurement.seconds))
}

export function peak({ steps }: Figure, step: StepName): Spread {
  return spreadOf(steps[step].map(({ peakBytes }) => peakBytes))
}

/** By the clock, or by the processor, which hardly notices other work on the machine. */
type Clock = 'seconds' | 'processorSeconds'

/** What no first import can do without, run by run: reading the files and writing what is in them. */
function floors({ steps }: Figure, clock: Clock): number[] {
  return steps['parse only'].map((parse, run) => parse[clock] + (steps['raw batches'][run]?.[clock] ?? 0))
}

export function floor(figure: Figure): Spread {
  return spreadOf(floors(figure, 'seconds'))
}

/** How many times the floor a first import takes, each held against the floor of its own run. */
export function timesFloor(figure: Figure, clock: Clock = 'seconds'): Spread {
  const under = floors(figure, clock)
  return spreadOf(figure.steps['first import'].map((first, run) => first[clock] / (under[run] ?? Number.NaN)))
}

/** How many times longer an event takes than in the smaller corpus; 1 is linear. */
export function growth(small: Figure, large: Figure, step: StepName): number {
  return seconds(large, step).median / large.events / (seconds(small, step).median / small.events)
}
