const wikiLink = /\[\[([^[\]|#\n]{1,300})(?:#[^[\]|\n]{0,300})?(?:\|[^[\]\n]{0,300})?\]\]/g
const fileLink = /\]\((?!\w+:)(?:[^()\s]{0,300}\/)?([^()\s/]{1,300})\.(?:md|json)(?:#[^()\s]{0,300})?\)/gi

export interface BodyLink {
  to: string
  /** `to` is the name of a file without its ending, not an id. */
  byFile?: true
  /** Where what it leads to begins: after the two brackets. */
  offset: number
}

/** What a body links to in this form, each where it does so first. */
function linksOf(body: string, form: RegExp): BodyLink[] {
  const found = new Map<string, BodyLink>()
  for (const { 1: written, index } of body.matchAll(form)) {
    const to = written?.trim()
    if (to !== undefined && !found.has(to)) found.set(to, { to, offset: index + 2 })
  }
  return [...found.values()]
}

/** The events that a body links to, by wiki link or by the name of their file. */
export function linksIn(body: string): BodyLink[] {
  return [
    ...linksOf(body, wikiLink),
    ...linksOf(body, fileLink).map((link) => ({ ...link, byFile: true as const })),
  ]
}
