import type { PropertyUse } from '#model/api/cypher.ts'
import { compareText } from '#model/compare-text.ts'
import type { Properties, PropertyValue } from '#model/graph.ts'

function kindOf(value: PropertyValue): PropertyUse['kind'] {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' ? 'number' : 'boolean'
}

/** Each property that some of these have: what it holds, and how many have it. In the order of their names. */
export function propertyUses(some: readonly Properties[]): PropertyUse[] {
  const uses = new Map<string, { times: number; kind: PropertyUse['kind']; example: PropertyValue }>()
  for (const properties of some) {
    for (const [name, value] of Object.entries(properties)) {
      const use = uses.get(name)
      if (!use) uses.set(name, { times: 1, kind: kindOf(value), example: value })
      else {
        use.times++
        if (use.kind !== kindOf(value)) use.kind = 'mixed'
      }
    }
  }
  return [...uses]
    .map(([name, { times, kind, example }]) => ({ name, kind, share: times / some.length, example }))
    .sort((a, b) => compareText(a.name, b.name))
}
