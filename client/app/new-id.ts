/** An id that nothing else has, in this browser or another. */
export function newId(): string {
  return `${Date.now()}-${Math.random().toString(36).slice(2)}`
}
