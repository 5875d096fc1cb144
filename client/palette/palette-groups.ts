import type { GraphNode } from '#model/graph.ts'
import { nodeTypeNames } from '#model/node-types.ts'
import type { Command } from '../commands/command.ts'
import { capitalised } from '../wording/type-names.ts'

export type PaletteItem =
  | { kind: 'node'; node: GraphNode }
  | { kind: 'command'; command: Command; isPossible: boolean }

export interface PaletteGroup {
  name: string
  items: PaletteItem[]
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
}

/** Whether every word typed begins a word of the command. */
function isNamedBy(command: Pick<Command, 'words'>, text: string): boolean {
  const words = wordsOf(command.words)
  return wordsOf(text).every((typed) => words.some((word) => word.startsWith(typed)))
}

function commandGroup(commands: readonly Command[], text: string): PaletteGroup[] {
  const items = commands
    .filter((command) => command.id !== 'palette' && isNamedBy(command, text))
    .map((command) => ({ kind: 'command', command, isPossible: command.isPossible() }) as const)
    .sort((a, b) => Number(b.isPossible) - Number(a.isPossible))
  return items.length > 0 ? [{ name: 'Commands', items }] : []
}

/** The commands that the text names, those that are possible first; then the hits by type: the type of the best hit first. */
export function paletteGroups(
  commands: readonly Command[],
  hits: readonly GraphNode[],
  text: string,
): PaletteGroup[] {
  const types = [...new Set(hits.map(({ type }) => type))]
  return [
    ...commandGroup(commands, text),
    ...types.map((type) => ({
      name: capitalised(nodeTypeNames[type].many),
      items: hits.flatMap((node): PaletteItem[] => (node.type === type ? [{ kind: 'node', node }] : [])),
    })),
  ]
}
