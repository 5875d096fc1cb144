import { type Document, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { slug } from '#model/ids.ts'
import type { Entry, ParsedAliases } from './parse-aliases.ts'

/** What was asked of the aliases contradicts what they say. */
export class AliasRefused extends Error {
  override readonly name = 'AliasRefused'
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message)
  }
}

export interface Edit {
  /** The file with the change in it; undefined when it says so already. */
  text?: string
  /** What is so now, and how it is undone. */
  told: string
}

const beginning = `# Names that mean the same, and names that do not. See docs/names.md.
# The first name of a line is the one that is shown. Delete a line to undo it.
`

function entryOf(entries: Entry[], name: string): Entry | undefined {
  return entries.find(({ names }) => names.some((other) => slug(other) === slug(name)))
}

function print(document: Document, before: string): string {
  const text = document.toString({
    lineWidth: 0,
    flowCollectionPadding: before.includes('[ '),
    indentSeq: !/^- /m.test(before),
  })
  return before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text
}

/** Puts a list in the place of an empty section, below the comments that stand there. */
function beginList(document: Document, section: string): YAMLSeq {
  const empty = document.get(section, true)
  const list = document.createNode<unknown[]>([])
  if (isScalar(empty)) {
    list.commentBefore = [empty.commentBefore, empty.comment].filter(Boolean).join('\n') || null
    list.spaceBefore = empty.spaceBefore ?? false
  }
  document.set(section, list)
  return list
}

function listOf(document: Document, section: string): YAMLSeq {
  const found = document.get(section)
  const list = isSeq(found) ? found : beginList(document, section)
  list.flow = false
  return list
}

function withLine(text: string, section: 'same' | 'distinct', names: string[]): string {
  const before = text.trim() === '' ? beginning : text
  const document = parseDocument(before)
  listOf(document, section).add(document.createNode(names, { flow: true }))
  return print(document, before)
}

function withName(text: string, { path }: Entry, name: string): string {
  const document = parseDocument(text)
  const group = document.getIn(path)
  if (!isSeq(group)) {
    throw new AliasRefused(
      `The group that "${name}" would join is written as a reference to another place of aliases.yml.`,
      'Change that line by hand.',
    )
  }
  const last = group.items.at(-1)
  const node = document.createNode(name)
  if (isScalar(last) && isScalar(node) && last.type && last.type !== 'PLAIN') node.type = last.type
  group.add(node)
  return print(document, text)
}

function requireTwo(a: string, b: string): void {
  if (slug(a) !== slug(b)) return
  throw new AliasRefused(
    `"${a}" and "${b}" are one name already.`,
    'Neither case counts, nor which signs stand between or around the words.',
  )
}

/** Declares two names to be the same: a new group that shows the first, or the other joins a group. */
export function declareSame(text: string, { aliases, entries }: ParsedAliases, a: string, b: string): Edit {
  requireTwo(a, b)
  const [groupA, groupB] = [entryOf(entries.same, a), entryOf(entries.same, b)]
  const [keyA, keyB] = [aliases.keyOf(slug(a)), aliases.keyOf(slug(b))]
  if (keyA === keyB) return { told: `"${a}" and "${b}" are declared to be the same already.` }
  if (aliases.areDistinct(keyA, keyB)) {
    throw new AliasRefused(
      `"${a}" and "${b}" are declared to be distinct.`,
      'Delete their line below distinct: first.',
    )
  }
  if (groupA && groupB) {
    throw new AliasRefused(
      `"${a}" is in the group of "${aliases.nameOf(keyA)}", "${b}" in that of "${aliases.nameOf(keyB)}".`,
      'If the two groups are one, join their lines in aliases.yml by hand.',
    )
  }
  const group = groupA ?? groupB
  if (!group) {
    const told = `"${b}" is shown as "${a}" from the next import on. To undo it, delete the line from aliases.yml.`
    return { text: withLine(text, 'same', [a, b]), told }
  }
  const [newcomer, shown] = groupA ? [b, aliases.nameOf(keyA)] : [a, aliases.nameOf(keyB)]
  const told = `"${newcomer}" is shown as "${shown}" from the next import on. To undo it, delete the name from the line in aliases.yml.`
  return { text: withName(text, group, newcomer), told }
}

/** Declares two names to be distinct, so that they are not suggested again. */
export function declareDistinct(text: string, { aliases }: ParsedAliases, a: string, b: string): Edit {
  requireTwo(a, b)
  const [keyA, keyB] = [aliases.keyOf(slug(a)), aliases.keyOf(slug(b))]
  if (keyA === keyB) {
    throw new AliasRefused(
      `"${a}" and "${b}" are declared to be the same.`,
      'Delete one from their line below same: first.',
    )
  }
  if (aliases.areDistinct(keyA, keyB))
    return { told: `"${a}" and "${b}" are declared to be distinct already.` }
  const told = `"${a}" and "${b}" are not suggested again. To undo it, delete the line from aliases.yml.`
  return { text: withLine(text, 'distinct', [a, b]), told }
}
