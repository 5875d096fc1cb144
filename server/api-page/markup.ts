/** Text that is markup already; any other is written so that it cannot be taken for it. */
export class Markup {
  constructor(readonly text: string) {}
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

type Part = Markup | readonly Markup[] | string | number

function written(part: Part): string {
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(written).join('')
  return String(part).replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
}

export function html(pieces: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(pieces.map((piece, nth) => piece + written(parts[nth] ?? '')).join(''))
}
