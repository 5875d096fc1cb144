import { stemOf } from '../read/stem-of.ts'

/** Each has what stands before the address, and that. In a table the bar stands behind a backslash. */
const wikiLink = /(\[\[)([^[\]|#\n]{1,300}?)(?:#[^[\]|\n]{0,300})?(?:\\?\|[^[\]\n]{0,300})?\]\]/g
/** With the words that some editors let stand behind an address, in quotes. */
const fileLink =
  /(\]\()(?!\w+:)((?:[^()\s]|\([^()\s]{0,300}\)){1,600}\.(?:md|json))(?:#[^()\s]{0,300})?(?:\s{1,9}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\)/gi
/** In which it may have spaces and brackets. */
const inAngles = /(\](?:\(|:[ \t]{0,9})<)(?!\w+:)([^<>\n]{1,600}\.(?:md|json))(?:#[^<>\n]{0,300})?>/gi
/** Of `[words][1]`, elsewhere: `[1]: address`. */
const definition =
  /(^ {0,3}\[(?!\^)[^[\]\n]{1,300}\]:[ \t]{1,9})(?!\w+:)([^<>\s]{1,600}\.(?:md|json))(?:#\S{0,300})?(?=[ \t]{0,9}(?:$|["'(]))/gim
const anyFile = /\.(?:md|json)/i

export interface BodyLink {
  to: string
  /** Of a file, as the link leads to it from the file that it stands in; `to` is its name without the ending. */
  path?: string
  /** Where what it leads to begins: after the brackets. */
  offset: number
}

/** What a body links to in these forms, each where it does so first. */
function linksOf(
  body: string,
  forms: readonly RegExp[],
  read: (written: string) => Omit<BodyLink, 'offset'>,
): BodyLink[] {
  const found = new Map<string, BodyLink>()
  for (const { 1: before = '', 2: written = '', index } of forms.flatMap((form) => [
    ...body.matchAll(form),
  ])) {
    const link = read(written.trim())
    const key = link.path ?? link.to
    if (link.to !== '' && !found.has(key)) found.set(key, { ...link, offset: index + before.length })
  }
  return [...found.values()]
}

/** Addresses write some letters as a percent sign and two digits. */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

function fileOf(written: string): Omit<BodyLink, 'offset'> {
  const path = decoded(written)
  return { to: stemOf(path), path }
}

/** The events that a body links to, by wiki link or by their file. */
export function linksIn(body: string): BodyLink[] {
  const toFiles = anyFile.test(body) ? linksOf(body, [fileLink, inAngles, definition], fileOf) : []
  return [...linksOf(body, [wikiLink], (to) => ({ to })), ...toFiles]
}
