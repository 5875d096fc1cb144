import type { RelationEntry } from './event-file.ts'

const wikiLink = /\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|[^\]]*)?\]\]/g
const fileLink = /\]\((?!\w+:)(?:\.\/)?(?:[^()\s]*\/)?([^()\s/]+)\.(?:md|json)(?:#[^()\s]*)?\)/gi

/** The events that a body links to, by wiki link or by the name of their file. */
export function linksIn(body: string): RelationEntry[] {
  const targets = [...body.matchAll(wikiLink), ...body.matchAll(fileLink)].flatMap(
    ([, to]) => to?.trim() ?? [],
  )
  return [...new Set(targets)].map((to) => ({ to, kind: 'link' }))
}
