/** What adds the neighbours of a node: a finger taps. */
export function doubleClickWords(): 'double-tap' | 'double-click' {
  return matchMedia('(pointer: coarse)').matches ? 'double-tap' : 'double-click'
}
