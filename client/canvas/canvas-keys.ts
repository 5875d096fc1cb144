/** What the keys do on the canvas besides the commands. */
export const canvasKeys: readonly { keys: readonly string[]; words: string }[] = [
  { keys: ['←', '→', '↑', '↓'], words: 'Walk to the nearest node that way, neighbours first' },
  { keys: ['Shift F10'], words: 'Open the menu of the selection' },
  { keys: ['+', '−'], words: 'Zoom' },
  { keys: ['Esc'], words: 'Clear the selection' },
]
