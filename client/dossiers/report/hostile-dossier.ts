import { edgeId } from '#model/ids.ts'
import { noFilters } from '../../filters/filters.ts'
import { leavingNothingOut } from '../../survive/leaving-out.ts'
import type { Dossier, NamedNode, Subject } from '../dossier.ts'
import { aBasis, aCitation, aDossier, anEntry } from '../dossier-factories.ts'

/** Words that a file or a colleague's dossier may hold, and that no export may carry out. */
export const hostileWords = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title><script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '<a href="javascript:alert(1)">press</a>',
  '[press](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '# Heading',
  '1. one | two',
  '- [ ] task',
  '```\nfence',
  '[^1]: A false footnote',
  '[1]: https://evil.example "definition"',
  'line one\nline two\n\n## Another',
  '`code` *stars* _lines_ ~~gone~~ \\ &lt;b&gt; &#60;',
  'https://evil.example/auto www.evil.example',
  '|---|---|',
  '<!-- comment',
  ']]> <![CDATA[',
  '\u202ereversed',
]

export const hostileAddresses = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://example.org/a"onmouseover="alert(1)',
  'https://example.org/<b>)](javascript:alert(1))',
]

const view = {
  format: 'skein-view',
  version: 1,
  revision: 'a1',
  savedAt: '2026-03-04T05:06:07.000Z',
  nodes: [],
  edges: [],
  pinned: [],
  hidden: [],
  filters: noFilters,
  selection: null,
  layout: 'force',
  timeAxis: null,
  network: null,
  shown: null,
  theme: 'light',
  marksEvidence: false,
  leavingOut: leavingNothingOut,
} as const

const nothing = { sources: 0, publishers: 0, byTier: [], flags: [] }

function viewNamed(words: string) {
  const facts = {
    name: words,
    nodes: 2,
    edges: 1,
    hiddenNodes: 0,
    hiddenEdges: 0,
    filters: words,
    corpus: words,
    revision: 'a1',
    date: '2026-03-04',
  }
  return { ...view, nodes: [], edges: [], pinned: [], hidden: [], facts }
}

function subjects(words: string): Subject[] {
  const [actor, event] = ['actor:a', 'event:e']
  return [
    { kind: 'node', id: actor },
    { kind: 'edge', source: actor, type: 'PARTICIPATED_IN', target: event },
    { kind: 'derived link', source: actor, target: event },
    { kind: 'path', nodes: [actor, event] },
    { kind: 'suggestion', beside: event, node: actor, reasons: [{ words, evidence: [] }] },
    {
      kind: 'view',
      view: viewNamed(words),
      drawing: {
        nodes: [
          { id: actor, x: 0, y: 0, size: 12 },
          { id: event, x: 90, y: 40, size: 20 },
        ],
        links: [{ source: actor, target: event, evidence: nothing }],
      },
    },
  ]
}

/** One dossier with an entry of every kind, all of whose words are these. */
export function hostileDossier(words: string, address: string): Dossier {
  const actor: NamedNode = { id: 'actor:a', type: 'Actor', label: words }
  const event: NamedNode = { id: 'event:e', type: 'Event', label: words, date: words, status: words }
  const citation = aCitation('s', {
    title: words,
    publisher: words,
    date: words,
    url: address,
    archiveUrl: address,
  })
  const edge = {
    id: edgeId(actor.id, 'PARTICIPATED_IN', event.id),
    source: actor.id,
    target: event.id,
    type: 'PARTICIPATED_IN' as const,
    properties: { as: words },
  }
  const basis = aBasis({
    corpus: words,
    revision: words,
    nodes: [actor, event],
    edges: [edge],
    events: [event.id],
    told: [{ ...event, citations: [citation] }],
  })
  const entries = subjects(words).map((subject) => anEntry(subject, { note: words, basis }))
  return aDossier(entries, { name: words, introduction: words })
}
