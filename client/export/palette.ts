import type { NodeType } from '#model/node-types.ts'
import type { Tint } from '../network/node-looks.ts'

/** The colours to draw in, by their names in the theme. */
export type Palette = Record<'bg' | 'ink' | 'mute' | 'line' | 'edge' | Lowercase<NodeType>, string> & {
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
    event: colour('event'),
    actor: colour('actor'),
    tag: colour('tag'),
    publisher: colour('publisher'),
    source: colour('source'),
    tint: colour,
  }
}
