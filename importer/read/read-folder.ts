import { createHash, hash } from 'node:crypto'
import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { isMissing } from '#graph/is-missing.ts'
import { compareText } from '#model/compare-text.ts'
import { requireFile } from './require-file.ts'

export interface FileText {
  /** Relative to the folder, with forward slashes. */
  file: string
  text: string
}

/** A file's text, or why it has none. */
export type FileContent = { file: string } & ({ text: string } | { reason: string })

/** A file as it was found; the digest changes when a byte of its content does, or why it cannot be read. */
export type FoundFile = FileContent & { digest: string; stamp?: string | undefined }

/** A file that nobody has written to since it became known. */
interface Untouched<Known> {
  file: string
  known: Known
}

/** The folder to import is missing, or is not a folder, or may not be read. */
export class FolderUnreadable extends Error {
  readonly hint = 'Name a folder that holds .md or .json event files.'
  constructor(folder: string, reason: string, options?: ErrorOptions) {
    super(`The folder ${folder} cannot be read: ${reason}.`, options)
    this.name = 'FolderUnreadable'
  }
}

const atOnce = 64

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^\w+: /, '') : String(error)
}

/** Throws FolderUnreadable when there is no such folder. */
export async function requireFolder(folder: string): Promise<void> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new Error('it is not a folder')
  } catch (error) {
    throw new FolderUnreadable(folder, reasonOf(error), { cause: error })
  }
}

/** Whether a file of this name, or path, is read as an event. */
export function isEventFile(name: string): boolean {
  return /\.(md|json)$/i.test(name)
}

/** A file of a folder by its name, before it is read. */
export interface ListedFile {
  file: string
  isLink: boolean
}

export function isPassedOver(name: string, entry: Pick<Dirent, 'isDirectory'>): boolean {
  return name.startsWith('.') || (entry.isDirectory() && name === 'node_modules')
}

/** Whether a name is the reading of bytes that are not UTF-8. What leads nowhere by it is not gone: no text is its name. */
function isMisread(file: string): boolean {
  return file.includes('\uFFFD')
}

/** The event files of a folder and those in it; none of one that has gone since it was listed. */
async function* eventFilesIn(folder: string, inside: readonly string[] = []): AsyncGenerator<ListedFile> {
  const path = join(folder, ...inside)
  const entries = await readdir(path, { withFileTypes: true }).catch(async (error: unknown) => {
    if (inside.length === 0 || !(await isGone(path))) throw error
    const name = inside.join('/')
    if (isMisread(name)) throw new NotReadable(`the name of the folder ${name} in it is not UTF-8`)
    return []
  })
  for (const entry of entries) {
    if (isPassedOver(entry.name, entry)) continue
    const parts = [...inside, entry.name]
    if (entry.isDirectory()) yield* eventFilesIn(folder, parts)
    else if (isEventFile(entry.name) && (entry.isFile() || entry.isSymbolicLink()))
      yield { file: parts.join('/'), isLink: entry.isSymbolicLink() }
  }
}

/**
 * The event files at any depth, in the order of their names. Throws FolderUnreadable, also for a folder in it: its events
 * would be taken for removed.
 */
export async function listFolder(folder: string): Promise<ListedFile[]> {
  await requireFolder(folder)
  try {
    const listed: ListedFile[] = []
    for await (const file of eventFilesIn(folder)) listed.push(file)
    return listed.sort((a, b) => compareText(a.file, b.file))
  } catch (error) {
    throw new FolderUnreadable(folder, reasonOf(error), { cause: error })
  }
}

class NotReadable extends Error {}

const decoders = [
  { mark: [0xff, 0xfe], decoder: new TextDecoder('utf-16le', { fatal: true }) },
  { mark: [0xfe, 0xff], decoder: new TextDecoder('utf-16be', { fatal: true }) },
]
const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Buffer): string {
  const marked = decoders.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  try {
    return (marked?.decoder ?? utf8).decode(bytes)
  } catch {
    throw new NotReadable('it is neither UTF-8 nor UTF-16 text')
  }
}

/** A link may lead to a file of the folder, and nowhere else on this machine. */
async function requireInside(folder: string, path: string): Promise<void> {
  const inside = relative(await realpath(folder), await realpath(path))
  if (inside.startsWith('..') || isAbsolute(inside)) throw new NotReadable('it is a link out of the folder')
}

/** A link that leads nowhere is there itself. */
async function isGone(path: string): Promise<boolean> {
  return lstat(path).then(() => false, isMissing)
}

/** Some file systems give two writes within so many milliseconds the same time: 2 seconds are the longest, of FAT. */
const coarsestClock = 3_000

/** Changes with every write. Undefined for a file just written to: one more write might not change it. */
function stampOf({ mtimeMs, ctimeMs, size, ino }: Stats): string | undefined {
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > coarsestClock
  // As one text: a template would be kept as a chain of its parts.
  return isSettled ? [mtimeMs, ctimeMs, size, ino].join(' ') : undefined
}

/** Undefined when the file has gone since it was listed, as files do while somebody works on them. */
export async function readListed(
  folder: string,
  { file, isLink }: ListedFile,
): Promise<FoundFile | undefined> {
  const path = join(folder, file)
  try {
    if (isLink) await requireInside(folder, path)
    const stats = await stat(path)
    // Before it is read: what is written meanwhile is to be read the next time.
    const stamp = stampOf(stats)
    requireFile(stats)
    const bytes = await readFile(path)
    return { file, digest: hash('sha256', bytes), stamp, text: decode(bytes) }
  } catch (error) {
    const isMissing = await isGone(path)
    if (isMissing && !isMisread(file)) return undefined
    const reason = isMissing ? 'its name is not UTF-8' : reasonOf(error)
    return { file, digest: `unreadable: ${reason}`, reason }
  }
}

/**
 * Looks at listed files in their order, at some ahead of who asks for them. Throws FolderUnreadable when the folder goes
 * away meanwhile, which is not the same as a folder without files.
 */
async function* lookAt<Found>(
  folder: string,
  listed: ListedFile[],
  look: (file: ListedFile) => Promise<Found | undefined>,
): AsyncGenerator<Found> {
  const lookFrom = (start: number) => Promise.all(listed.slice(start, start + atOnce).map(look))
  let ahead = lookFrom(0)
  for (let start = 0; start < listed.length; start += atOnce) {
    const found = await ahead
    ahead = lookFrom(start + atOnce)
    for (const file of found) if (file) yield file
  }
  await requireFolder(folder)
}

/** Reads listed files in their order. Throws FolderUnreadable. */
export function readFiles(folder: string, listed: ListedFile[]): AsyncGenerator<FoundFile> {
  return lookAt(folder, listed, (file) => readListed(folder, file))
}

/** Reads those of the listed files that have been written to since they became known. Throws FolderUnreadable. */
export function readTouched<Known extends { stamp?: string | undefined }>(
  folder: string,
  listed: ListedFile[],
  knownFiles: ReadonlyMap<string, Known>,
): AsyncGenerator<FoundFile | Untouched<Known>> {
  async function isUntouched({ file, isLink }: ListedFile, stamp: string): Promise<boolean> {
    return !isLink && stampOf(await stat(join(folder, file))) === stamp
  }
  return lookAt(folder, listed, async (listedFile) => {
    const { file } = listedFile
    const known = knownFiles.get(file)
    const isKnown =
      known?.stamp !== undefined && (await isUntouched(listedFile, known.stamp).catch(() => false))
    return isKnown ? { file, known } : readListed(folder, listedFile)
  })
}

/** Names the content of all files together. */
export function digestOfAll(files: Iterable<{ file: string; digest: string }>): string {
  const all = createHash('sha256')
  for (const { file, digest } of files) all.update(`${file}\0${digest}\0`)
  return all.digest('hex')
}
