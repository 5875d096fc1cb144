import { useView } from '../view/view-store.ts'

/** Something a reader can do, by its key, from the palette, or by a button. */
export interface Command {
  id: string
  /** A verb and what it is done to, as a button would say it. */
  words: string
  /**
   * The key while the canvas has the focus, or on the whole page when it is with Ctrl or Cmd; as `KeyboardEvent.key`.
   * `or` is another key that does the same. `reach` is where else it works.
   */
  keys?: { key: string; or?: string; mod?: true; shift?: true; reach?: 'page' | 'fields' }
  /** Whether it would do anything now. */
  isPossible: () => boolean
  /** What stands in the way when it is not possible. */
  obstacle?: string
  run: () => void
}

export const always = () => true
export const ifNodes = {
  isPossible: () => useView.getState().nodes.size > 0,
  obstacle: 'The canvas is empty',
}
