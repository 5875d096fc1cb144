import type { RelationEntry } from './event-file.ts'

const wikiLink = /\[\[([^[\]|#\n]{1,300})(?:#[^[\]|\n]{0,300})?(?:\|[^[\]\n]{0,300})?\]\]/g
const fileLink = /\]\((?!\w+:)(?:[^()\s]{0,300}\/)?([^()\s/]{1,300})\.(?:md|json)(?:#[^()\s]{0,300})?\)/gi

/** The events that a body links to, by wiki link or by the name of their file. */
export function linksIn(body: string): RelationEntry[] {
  const targets = [...body.matchAll(wikiLink), ...body.matchAll(fileLink)].flatMap(
    ([, to]) => to?.trim() ?? [],
  )
  return [...new Set(targets)].map((to) => ({ to, kind: 'link' }))
}
