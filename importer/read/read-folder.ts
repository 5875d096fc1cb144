import { createHash } from 'node:crypto'
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

export interface FileText {
  /** Relative to the folder, with forward slashes. */
  file: string
  text: string
}

interface UnreadableFile {
  file: string
  reason: string
}

export interface Folder {
  files: FileText[]
  unreadable: UnreadableFile[]
  /** Changes when a file's name or a byte of its content does, or why it cannot be read. */
  digest: string
}

/** The folder to import is missing, or is not a folder, or may not be read. */
export class FolderUnreadable extends Error {
  readonly hint = 'Name a folder that holds .md or .json event files.'
  constructor(folder: string, reason: string, options?: ErrorOptions) {
    super(`The folder ${folder} cannot be read: ${reason}.`, options)
    this.name = 'FolderUnreadable'
  }
}

const eventFile = /\.(md|json)$/i
const hidden = /(^|\/)(\.|node_modules\/)/
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

async function listFiles(folder: string): Promise<string[]> {
  await requireFolder(folder)
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => eventFile.test(file) && !hidden.test(file))
      .sort()
  } catch (error) {
    throw new FolderUnreadable(folder, reasonOf(error), { cause: error })
  }
}

/** An event is written by a person; more than this is a dump that got among the events. */
const largestFile = 16 * 1024 * 1024

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
  return lstat(path).then(
    () => false,
    (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT',
  )
}

/** Undefined when the file has gone since it was listed, as files do while somebody works on them. */
async function readOne(folder: string, file: string): Promise<FileText | UnreadableFile | undefined> {
  const path = join(folder, file)
  try {
    await requireInside(folder, path)
    const { size } = await stat(path)
    if (size > largestFile) throw new NotReadable(`it is larger than ${largestFile / 1024 / 1024} MB`)
    return { file, text: decode(await readFile(path)) }
  } catch (error) {
    return (await isGone(path)) ? undefined : { file, reason: reasonOf(error) }
  }
}

/**
 * Reads every `.md` and `.json` file at any depth, in the order of their names. Throws FolderUnreadable, also
 * when the folder goes away meanwhile, which is not the same as a folder without files.
 */
export async function readFolder(folder: string): Promise<Folder> {
  const names = await listFiles(folder)
  const files: FileText[] = []
  const unreadable: UnreadableFile[] = []
  const digest = createHash('sha256')
  for (let start = 0; start < names.length; start += atOnce) {
    for (const read of await Promise.all(
      names.slice(start, start + atOnce).map((file) => readOne(folder, file)),
    )) {
      if (!read) continue
      if ('text' in read) files.push(read)
      else unreadable.push(read)
      digest.update(`${read.file}\0${'text' in read ? `text\0${read.text}` : `unreadable\0${read.reason}`}\0`)
    }
  }
  await requireFolder(folder)
  return { files, unreadable, digest: digest.digest('hex') }
}
