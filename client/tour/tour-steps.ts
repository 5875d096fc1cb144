import { doubleClickWords } from '../wording/pointer-words.ts'

export interface TourStep {
  /** Names the control that the step is about. */
  anchor: string
  title: string
  words: string
}

/** What a newcomer should know, each beside the control that does it. */
export const tourSteps: readonly TourStep[] = [
  {
    anchor: '[data-search]',
    title: 'Find',
    words:
      'Type a name, a title or a word. A slip is forgiven. Enter opens the best hit with its neighbours.',
  },
  {
    anchor: '.place',
    title: 'Follow',
    words: `Here what you open is drawn. Select a node to read it and its sources at the right; ${doubleClickWords()} it, or press E, to add its neighbours.`,
  },
  {
    anchor: 'aside[aria-label="In view"]',
    title: 'Keep count',
    words: 'How much of each type is in view, of how much there is. Selecting a type hides or shows it.',
  },
  {
    anchor: '.place-tabs',
    title: 'Read as a table',
    words: 'The same nodes and edges as rows, to be sorted and selected.',
  },
  {
    anchor: '[data-commands]',
    title: 'Do everything else',
    words: 'Hide, pin, lay out, undo: every command, and every node, can be found here.',
  },
]
