import { openReading } from './open-view.ts'
import { readViewFile } from './read-view.ts'

/** Lets the reader choose a saved view file and opens it. */
export function chooseViewFile() {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.addEventListener('change', async () => {
    const file = input.files?.[0]
    if (file) await openReading(readViewFile(await file.text()), file.name.replace(/\.skein\.json$/, ''))
  })
  input.click()
}
