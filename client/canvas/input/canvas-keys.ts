/** What the keys do on the canvas besides the commands. */
export const canvasKeys: readonly { keys: readonly string[]; words: string }[] = [
  { keys: ['←', '→', '↑', '↓'], words: 'Walk to the nearest node that way, neighbours first' },
  { keys: ['Shift F10'], words: 'Open the menu of the selection' },
  { keys: ['+', '−'], words: 'Zoom' },
  { keys: ['Shift drag'], words: 'Draw a lasso around nodes, from the ground' },
  { keys: ['Shift click'], words: 'Add a node to the selection, or take it out' },
  { keys: ['Esc'], words: 'Clear the selection' },
]
