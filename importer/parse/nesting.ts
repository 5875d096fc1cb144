/** More levels than a file has that a person writes. */
const deepest = 64
const inOneLine = /(?:[-?] ){65}/
const byIndentation = /^ {65,}[^\s#]/m

/**
 * Whether a text in YAML or JSON may be nested more deeply than any file needs: its parser calls itself for each level,
 * and runs out of stack, which can end the whole process.
 */
export function isNestedDeeply(text: string): boolean {
  if (inOneLine.test(text) || byIndentation.test(text)) return true
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1))
    if (depth > deepest) return true
  }
  return false
}
