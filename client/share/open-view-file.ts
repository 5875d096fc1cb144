import { chooseFiles } from '../app/choose-files.ts'
import type { FiledView } from './named-view.ts'
import { openReading } from './open-view.ts'
import { type Reading, readViewFile } from './read-view.ts'

export const viewFiles = '.json,application/json'

/** Opens what was read of a file, under its name or that of the file; or says why it could not be read. */
export function openFiledView(reading: Reading<FiledView>, fileName: string): Promise<void> {
  const name = 'saved' in reading ? reading.saved.facts?.name : undefined
  return openReading(reading, `“${name ?? fileName}”`)
}

/** Lets the reader choose a saved view file and opens it. */
export async function openViewFile() {
  const [file] = await chooseFiles({ accept: viewFiles })
  if (!file) return
  await openFiledView(readViewFile(await file.text()), file.name)
}
