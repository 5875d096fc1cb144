import type { StoreName } from './import/record.ts'
import type { BenchmarkRecord } from './records.ts'
import type { Spread } from './spread.ts'

export const storeNames: Record<StoreName, string> = { embedded: 'Embedded', neo4j: 'Neo4j' }

export function number(value: number): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

export function spread({ median, least, most }: Spread, scale = 1): string {
  return `${number(median * scale)} (${number(least * scale)}–${number(most * scale)})`
}

export function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function howOften(runs: number, quick: boolean): string[] {
  const quickly = quick ? ', quick' : ''
  if (runs === 0) return []
  return runs === 1 ? [`One run${quickly}.`] : [`${runs} runs${quickly}: median (least–most).`]
}

/** When, where and how often something was measured; no number of runs where all was measured once for all. */
export function circumstances(
  { machine, versions, startedAt, quick }: BenchmarkRecord,
  runs: number,
): string {
  const memory = `${Math.round(machine.memoryBytes / 1024 ** 3)} GB`
  return [
    `Measured on ${startedAt.slice(0, 10)} at revision ${versions.skein} with Node ${versions.node}, on`,
    `${machine.cores} cores of ${machine.processor}, ${memory}, ${machine.system}; load ${number(machine.loadAtStart)} at the start.`,
    ...howOften(runs, quick),
  ].join(' ')
}
