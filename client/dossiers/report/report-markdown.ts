import type { FootnoteDefinition, List, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { isWebAddress } from '../../details/external-link.tsx'
import { evidenceSentence } from '../../evidence/evidence-words.ts'
import type { Basis, Entry, SubjectOf } from '../dossier.ts'
import { noEventsWords, standingWords } from '../entry-words.ts'
import type { NumberedSource, Report, ReportedEntry } from './report.ts'
import {
  asOf,
  caution,
  cautionOf,
  headWords,
  incompleteWords,
  pathSteps,
  sourceDate,
  tierWords,
  uncompared,
  viewWords,
} from './report-words.ts'
import { tameNote } from './tame-note.ts'
import { graphOfView, tablesOf, type ViewTable } from './view-graph.ts'

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '_' })

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function emphasised(value: string): PhrasingContent {
  return { type: 'emphasis', children: [text(value)] }
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function paragraphs(words: readonly (string | undefined)[]): Paragraph[] {
  return words.flatMap((value) => (value === undefined ? [] : [paragraph(text(value))]))
}

function heading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] }
}

function list(ordered: boolean, items: readonly (readonly Paragraph[])[]): List[] {
  if (items.length === 0) return []
  const children = items.map((item) => ({ type: 'listItem' as const, spread: false, children: [...item] }))
  return [{ type: 'list', ordered, spread: false, children }]
}

function table({ head, rows }: ViewTable): Table {
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
  })
  return { type: 'table', children: [row(head), ...rows.map(({ cells }) => row(cells))] }
}

function evidence({ events, entry }: ReportedEntry): RootContent[] {
  if (events.length === 0) return [paragraph(text(noEventsWords(entry.subject)))]
  return list(
    false,
    events.map(({ event, references }) => {
      const standing = standingWords(event)
      const words = text(standing === undefined ? event.label : `${event.label}, ${standing}`)
      if (references.length === 0) return [paragraph(words, text(' '), emphasised('(nothing cited for it)'))]
      const notes = references.map(({ number }): PhrasingContent => {
        return { type: 'footnoteReference', identifier: String(number), label: String(number) }
      })
      const { evidence: behind } = event
      return [paragraph(words, ...notes, ...(behind ? [text(`. ${evidenceSentence(behind)}`)] : []))]
    }),
  )
}

function viewParts(subject: SubjectOf<'view'>, basis: Basis): RootContent[] {
  const graph = graphOfView(subject, basis)
  const tables = graph && graph.nodes.length > 0 ? tablesOf(graph, basis).map(table) : []
  return [paragraph(text(viewWords(subject, graph))), ...tables]
}

/** What an entry of some kind has beside its note and its evidence. */
function particulars({ subject, basis }: Entry): RootContent[] {
  if (subject.kind === 'view') return viewParts(subject, basis)
  if (subject.kind === 'suggestion')
    return [
      paragraph(text('Suggested because the two')),
      ...list(
        false,
        subject.reasons.map(({ words }) => [paragraph(text(words))]),
      ),
    ]
  if (subject.kind !== 'path') return []
  const steps = pathSteps(subject, basis).map(({ label, standing, onwards }) => [
    paragraph(text(standing === undefined ? label : `${label}, ${standing}`)),
    ...onwards.map((words) => paragraph(emphasised(words))),
  ])
  return list(true, steps)
}

function section(reported: ReportedEntry, index: number): RootContent[] {
  const { anchor, title, kind, entry, changes } = reported
  const changed = changes && changes.length > 0
  return [
    heading(2, `${index + 1}. ${title}`),
    paragraph(emphasised(kind)),
    ...paragraphs([changed ? 'Changed in the corpus since it was collected:' : undefined]),
    ...list(
      false,
      (changes ?? []).map((change) => [paragraph(text(change))]),
    ),
    ...paragraphs([uncompared(changes)]),
    ...paragraphs([cautionOf(entry.subject)]),
    ...tameNote(entry.note, anchor),
    ...particulars(entry),
    heading(3, 'Evidence'),
    ...paragraphs([entry.basis.evidence && evidenceSentence(entry.basis.evidence), incompleteWords(entry)]),
    ...evidence(reported),
    paragraph(emphasised(`${asOf(entry.basis)}.`)),
  ]
}

function address(words: string, url: string | null): PhrasingContent[] {
  if (url === null) return []
  const isLink = isWebAddress(url) && URL.canParse(url)
  const link: PhrasingContent = isLink
    ? { type: 'link', url: new URL(url).href, children: [text(url)] }
    : text(url)
  return [text(` ${words}`), link, text('.')]
}

function footnote(source: NumberedSource): FootnoteDefinition {
  const { number, citation, basis } = source
  const date = sourceDate(source)
  const about = [citation.publisher, date, tierWords(source)].filter(
    (part) => part !== null && part !== undefined,
  )
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: [
      paragraph(
        emphasised(citation.title),
        text(`. ${about.join('. ')}.`),
        ...address('', citation.url),
        ...address('Archived copy: ', citation.archiveUrl),
        text(` ${asOf(basis)}.`),
      ),
    ],
  }
}

/** A dossier as Markdown, with its sources as footnotes. Whatever a file says stays text. */
export function reportMarkdown(report: Report): string {
  const { dossier, entries, sources } = report
  const root: Root = {
    type: 'root',
    children: [
      heading(1, dossier.name),
      paragraph(text(headWords(report))),
      ...tameNote(dossier.introduction, 'introduction'),
      ...entries.flatMap(section),
      { type: 'thematicBreak' },
      paragraph(text(caution)),
      ...sources.map(footnote),
    ],
  }
  return writer.stringify(root)
}
