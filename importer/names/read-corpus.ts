import { checkFile } from '../check/check-file.ts'
import type { EventFile } from '../check/event-file.ts'
import { listFolder, readFiles } from '../read/read-folder.ts'

/** The events of a folder, from its files alone. What is wrong with them is the import's to tell. */
export async function readCorpus(folder: string): Promise<EventFile[]> {
  const events: EventFile[] = []
  for await (const found of readFiles(folder, await listFolder(folder))) {
    const outcome = checkFile(found)
    if (outcome.kind === 'event') events.push(outcome.event)
  }
  return events
}
