import { isolated } from '#model/isolated.ts'

/** A community of so many actors, by one of them: "Oliver North and others". */
export function communityName(actor: string, size: number): string {
  const name = isolated(actor)
  if (size === 1) return name
  return `${name} and ${size === 2 ? 'one other' : 'others'}`
}
