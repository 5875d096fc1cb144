import { isolated } from '#model/isolated.ts'

interface Piece {
  text: string
  /** What stands between it and the piece before. */
  glue: '' | ' '
}

interface Line {
  text: string
  taken: number
}

const ellipsis = '…'
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u
const withoutSpaces = /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
/** Thai, Lao, Burmese and Khmer have words, but write no space between them. */
const wordsUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
const plain = /^[\u0020-\u02ff]*$/

/** Letters as a reader counts them: with their marks, and an emoji of several signs as one. */
function lettersOf(text: string): string[] {
  if (plain.test(text)) return [...text]
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Letters of the scripts that fill a square, and emoji, count twice. */
export function widthOf(text: string): number {
  return lettersOf(text).reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0)
}

function partsOf(word: string): string[] {
  if (withoutSpaces.test(word)) return lettersOf(word)
  if (!wordsUnspaced.test(word)) return [word]
  return Array.from(wordSegmenter.segment(word), ({ segment }) => segment)
}

/** Words; in scripts whose words are no units to break at, letters. */
function piecesOf(label: string): Piece[] {
  return label
    .trim()
    .split(/\s+/)
    .flatMap((word) => partsOf(word).map((text, index): Piece => ({ text, glue: index === 0 ? ' ' : '' })))
}

function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const letters = lettersOf(text)
  while (widthOf(letters.join('')) >= width) letters.pop()
  return letters.join('') + ellipsis
}

function nextLine(pieces: readonly Piece[], from: number, width: number): Line {
  let line = pieces[from]?.text ?? ''
  let taken = from + 1
  for (let next = pieces[taken]; next !== undefined; next = pieces[taken]) {
    const longer = line + next.glue + next.text
    if (widthOf(longer) > width) break
    line = longer
    taken += 1
  }
  return { text: shorten(line, width), taken }
}

function cutLines(label: string, width: number): string[] {
  const pieces = piecesOf(label)
  const first = nextLine(pieces, 0, width)
  if (first.taken >= pieces.length) return [first.text]
  const second = nextLine(pieces, first.taken, width)
  const isWhole = second.taken >= pieces.length || second.text.endsWith(ellipsis)
  const end = isWhole ? second.text : second.text.replace(/[\s,:;.–-]+$/, '') + ellipsis
  return [first.text, end]
}

/** A label in at most two lines of `width` letters, cut at a word. The lines are joined by a newline. */
export function cutLabel(label: string, width = 24): string {
  return cutLines(label, width)
    .map((line) => isolated(line, label))
    .join('\n')
}

/** A word that is longer than a line in as many pieces as it needs. */
function broken({ text, glue }: Piece, width: number): Piece[] {
  if (widthOf(text) <= width) return [{ text, glue }]
  const parts: string[] = []
  let part = ''
  for (const letter of lettersOf(text)) {
    if (part !== '' && widthOf(part + letter) > width) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  parts.push(part)
  return parts.map((own, index) => ({ text: own, glue: index === 0 ? glue : '' }))
}

/** A text in as many lines of at most `width` letters as it needs, broken between words where it can be. */
export function wrapped(text: string, width: number): string[] {
  const pieces = piecesOf(text).flatMap((piece) => broken(piece, width))
  const lines: string[] = []
  for (let from = 0; from < pieces.length; ) {
    const line = nextLine(pieces, from, width)
    lines.push(line.text)
    from = line.taken
  }
  return lines
}
