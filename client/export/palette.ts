import { type NodeType, perNodeType } from '#model/node-types.ts'
import type { Tint } from '../network/measure-looks.ts'

/** The colours to draw in, by their names in the theme. */
export type Palette = Record<'bg' | 'ink' | 'mute' | 'line' | 'edge' | 'warn', string> & {
  types: Record<NodeType, string>
  tint: (tint: Tint) => string
}

/** What each colour of the theme is, as `colour` says. */
export function paletteOf(colour: (name: string) => string): Palette {
  return {
    bg: colour('bg'),
    ink: colour('ink'),
    mute: colour('mute'),
    line: colour('line'),
    edge: colour('edge'),
    warn: colour('warn'),
    types: perNodeType((type) => colour(type.toLowerCase())),
    tint: colour,
  }
}
