import { checkFile } from '../check/check-file.ts'
import type { EventFile } from '../check/event-file.ts'
import { listFolder, readFiles } from '../read/read-folder.ts'

/**
 * The events of a folder, from its files alone. `onRejected` is called for each file that could not be read; what is wrong
 * with it is the import's to tell.
 */
export async function readCorpus(folder: string, onRejected = () => {}): Promise<EventFile[]> {
  const events: EventFile[] = []
  for await (const found of readFiles(folder, await listFolder(folder))) {
    const outcome = checkFile(found)
    if (outcome.kind === 'event') events.push(outcome.event)
    else if (outcome.kind === 'rejected') onRejected()
  }
  return events
}
