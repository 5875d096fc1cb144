import { digestOfAll, type FoundFile, listFolder, readFiles, readTouched } from '../read/read-folder.ts'
import { checkFile, type FileOutcome } from './check-file.ts'
import { type Pack, type Packed, packer } from './packed.ts'

/** A file that has been read and checked. */
interface CheckedFile {
  digest: string
  stamp?: string | undefined
  /** The id that the file claims; undefined when it is no event. */
  id?: string
  outcome: Packed<FileOutcome>
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
  const packed = { digest, stamp, outcome: pack(outcome) }
  return outcome.kind === 'event' ? { ...packed, id: detached(outcome.event.id) } : packed
}

/** Reads and checks every file of the folder that is not as it was before. Throws FolderUnreadable. */
export async function checkFolder(
  folder: string,
  before: CheckedFiles,
  onChecked: (done: number, total: number) => void,
): Promise<CheckedFolder> {
  const listed = await listFolder(folder)
  onChecked(0, listed.length)
  const files = new Map<string, CheckedFile>()
  const pack = packer()
  const checked = (found: FoundFile) => {
    const known = before.get(found.file)
    return known?.digest === found.digest ? { ...known, stamp: found.stamp } : check(found, pack)
  }
  for await (const found of readTouched(folder, listed, before)) {
    files.set(found.file, 'known' in found ? found.known : checked(found))
    if (files.size % everySoOften === 0) onChecked(files.size, listed.length)
  }
  onChecked(listed.length, listed.length)
  return { files, digest: digestOfChecked(files) }
}

function digestOfChecked(files: CheckedFiles): string {
  return digestOfAll([...files].map(([file, { digest }]) => ({ file, digest })))
}

/** The digest that `checkFolder` gives, without checking. Throws FolderUnreadable. */
export async function digestOf(folder: string): Promise<string> {
  const read: { file: string; digest: string }[] = []
  for await (const { file, digest } of readFiles(folder, await listFolder(folder)))
    read.push({ file, digest })
  return digestOfAll(read)
}
