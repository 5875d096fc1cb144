export function countByType<Type>(items: Iterable<{ type: Type }>): Map<Type, number> {
  const counts = new Map<Type, number>()
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}
