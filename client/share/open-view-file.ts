import { chooseFiles } from '../app/choose-files.ts'
import { openReading } from './open-view.ts'
import { readViewFile } from './read-view.ts'

export const viewFiles = '.json,application/json'

/** Lets the reader choose a saved view file and opens it. */
export async function openViewFile() {
  const [file] = await chooseFiles({ accept: viewFiles })
  if (!file) return
  const reading = readViewFile(await file.text())
  await openReading(reading, 'saved' in reading ? `“${reading.saved.facts.name}”` : undefined)
}
