import type { Random } from './random.ts'

type Field = string | number | readonly string[] | readonly Fields[]
export interface Fields {
  [name: string]: Field
}

/** One of the names, as often as it weighs. */
export function fromShares(random: Random, shares: Record<string, number>): string {
  const names = Object.keys(shares)
  return names[random.weighted(Object.values(shares))] ?? ''
}

/** Dates would be read as dates, and an address in a sentence as a mapping. */
function scalar(value: string | number): string {
  return typeof value === 'string' && /^\d|: /.test(value) ? `'${value}'` : `${value}`
}

function item(value: string | Fields): string {
  if (typeof value === 'string') return `- ${scalar(value)}`
  return `- ${toYaml(value).replaceAll('\n', '\n  ')}`
}

/** Fields as a person writes them in a front matter. */
export function toYaml(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      if (typeof value !== 'object') return `${name}: ${scalar(value)}`
      return value.length === 0 ? `${name}: []` : `${name}:\n${value.map(item).join('\n')}`
    })
    .join('\n')
}
