import { stemOf } from '../read/stem-of.ts'

/** In a table the bar stands behind a backslash. */
const wikiLink = /\[\[([^[\]|#\n]{1,300}?)(?:#[^[\]|\n]{0,300})?(?:\\?\|[^[\]\n]{0,300})?\]\]/g
/** With the words that some editors let stand behind an address, in quotes. */
const fileLink =
  /\]\((?!\w+:)([^()\s]{1,600}\.(?:md|json))(?:#[^()\s]{0,300})?(?:\s{1,9}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\)/gi

export interface BodyLink {
  to: string
  /** Of a file, as the link leads to it from the file that it stands in; `to` is its name without the ending. */
  path?: string
  /** Where what it leads to begins: after the two brackets. */
  offset: number
}

/** What a body links to in this form, each where it does so first. */
function linksOf(
  body: string,
  form: RegExp,
  read: (written: string) => Omit<BodyLink, 'offset'>,
): BodyLink[] {
  const found = new Map<string, BodyLink>()
  for (const { 1: written = '', index } of body.matchAll(form)) {
    const link = read(written.trim())
    const key = link.path ?? link.to
    if (link.to !== '' && !found.has(key)) found.set(key, { ...link, offset: index + 2 })
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
  return [...linksOf(body, wikiLink, (to) => ({ to })), ...linksOf(body, fileLink, fileOf)]
}
