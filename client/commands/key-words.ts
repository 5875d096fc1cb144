import type { Command } from './command.ts'

const isMac = navigator.platform.startsWith('Mac')
export const modKey = isMac ? '⌘' : 'Ctrl'

const shortNames: Record<string, string> = { Delete: 'Del' }

function nameOf(key: string): string {
  return shortNames[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

/** The keys to press together, as they are written on a keyboard; none when the command has no key. */
export function keyWords({ keys }: Pick<Command, 'keys'>): string[] {
  if (!keys) return []
  return [...(keys.mod ? [modKey] : []), ...(keys.shift ? ['Shift'] : []), nameOf(keys.key)]
}
