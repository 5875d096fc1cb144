import type { RelationEntry } from './event-file.ts'

const wikiLink = /\[\[([^[\]|#\n]{1,300})(?:#[^[\]|\n]{0,300})?(?:\|[^[\]\n]{0,300})?\]\]/g
const fileLink = /\]\((?!\w+:)(?:[^()\s]{0,300}\/)?([^()\s/]{1,300})\.(?:md|json)(?:#[^()\s]{0,300})?\)/gi

function targets(body: string, link: RegExp): string[] {
  return [...new Set([...body.matchAll(link)].flatMap(([, to]) => to?.trim() ?? []))]
}

/** The events that a body links to, by wiki link or by the name of their file. */
export function linksIn(body: string): RelationEntry[] {
  return [
    ...targets(body, wikiLink).map((to) => ({ to, kind: 'link' })),
    ...targets(body, fileLink).map((to) => ({ to, kind: 'link', byFile: true as const })),
  ]
}
