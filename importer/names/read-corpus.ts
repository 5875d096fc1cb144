import { checkFile, checkFiles } from '../check/check-files.ts'
import type { EventFile } from '../check/event-file.ts'
import { readFolder } from '../read/read-folder.ts'

/** The events of a folder, from its files alone. What is wrong with them is the import's to tell. */
export async function readCorpus(folder: string): Promise<EventFile[]> {
  const { events } = checkFiles(await readFolder(folder), checkFile, () => {})
  return events.map(({ event }) => event)
}
