/**
 * Whether a key is for an input method, as Enter that ends a composition is. Safari says so only by the code, after
 * the composition has ended.
 */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229
}
