import type { Position } from '../parse/locate.ts'
import { digestOfAll, type FoundFile, listFolder, readFiles, readTouched } from '../read/read-folder.ts'
import type { Gist } from '../resolve/gist.ts'
import type { LayAside } from './blocks.ts'
import { checkFile, type FileOutcome } from './check-file.ts'
import { type Pack, type Packed, packer } from './packed.ts'

/** A file as it was when it was read. */
type SeenFile = Pick<FoundFile, 'digest' | 'stamp'>

/** By the name of the file, in the order of the names. */
export type FilesSeen = ReadonlyMap<string, SeenFile>

/** A file that has been read and checked. */
export interface CheckedFile extends SeenFile {
  /** The id that the file claims; undefined when it is no event. */
  id?: string
  outcome: Packed<FileOutcome>
  /** What was last looked at of the event when it was joined with the others. */
  gist?: Packed<Gist>
  /** Where those of its fields stand that were looked for, by their path as JSON; null for one that cannot be told. */
  positions?: Map<string, Position | null>
}

/** By the name of the file, in the order of the names. */
export type CheckedFiles = ReadonlyMap<string, CheckedFile>

export interface CheckedFolder {
  files: CheckedFiles
  /** Changes when a file's name or a byte of its content does, or why it cannot be read. */
  digest: string
}

const everySoOften = 100

/** The same text in memory of its own: a part of another text keeps the whole of it alive. */
function detached(text: string): string {
  const copy: string = JSON.parse(JSON.stringify(text))
  return copy
}

function check(found: FoundFile, pack: Pack): CheckedFile {
  const outcome = checkFile(found)
  const { digest, stamp } = found
  const checked: CheckedFile = { digest, stamp, outcome: pack<FileOutcome>(JSON.stringify(outcome)) }
  if (outcome.kind === 'event') checked.id = detached(outcome.event.id)
  return checked
}

/** Reads and checks every file of the folder that is not as it was before. Throws FolderUnreadable. */
export async function checkFolder(
  folder: string,
  before: CheckedFiles,
  onChecked: (done: number, total: number) => void,
  layAside?: LayAside,
): Promise<CheckedFolder> {
  const listed = await listFolder(folder)
  onChecked(0, listed.length)
  const files = new Map<string, CheckedFile>()
  const pack = packer(layAside)
  const checked = (found: FoundFile) => {
    const known = before.get(found.file)
    return known?.digest === found.digest ? { ...known, stamp: found.stamp } : check(found, pack)
  }
  for await (const found of readTouched(folder, listed, before)) {
    files.set(found.file, 'known' in found ? found.known : checked(found))
    if (files.size % everySoOften === 0) onChecked(files.size, listed.length)
  }
  onChecked(listed.length, listed.length)
  return { files, digest: digestOf(files) }
}

/** Names the content of all files together. */
export function digestOf(files: FilesSeen): string {
  return digestOfAll([...files].map(([file, { digest }]) => ({ file, digest })))
}

/** The files as they are, not yet checked. Throws FolderUnreadable. */
export async function seeFiles(folder: string): Promise<FilesSeen> {
  const seen = new Map<string, SeenFile>()
  for await (const { file, digest, stamp } of readFiles(folder, await listFolder(folder)))
    seen.set(file, { digest, stamp })
  return seen
}
