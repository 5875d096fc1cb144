const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const controls = /[\u202a-\u202e\u2066-\u2069]/g
const firstStrong = /\p{L}/u
const [leftToRight, rightToLeft, end] = ['\u2066', '\u2067', '\u2069']

function runsLeft(text: string): boolean {
  return turning.test(firstStrong.exec(text)?.[0] ?? '')
}

/**
 * A name as a sentence can hold it: one of a script that runs from right to left keeps its own order and leaves that of
 * the words around it alone (Unicode TR 9). `whole` is what the name is a part of and runs with. Other names stay as
 * they are.
 */
export function isolated(name: string, whole = name): string {
  if (!turning.test(whole)) return name
  return (runsLeft(whole) ? rightToLeft : leftToRight) + name.replace(controls, '') + end
}
