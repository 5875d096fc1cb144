import { saveFile } from '../export/save-file.ts'
import { type Action, say, setStatus } from '../view/status-store.ts'

const mostShown = 4_000

/** The older way to copy, which a browser allows also where a page comes without encryption. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.focus({ preventScroll: true })
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** Copies a text and says so; or shows it to be copied by hand; or, where it is too long for that, has it as a file. */
export async function copy(text: string, words: string, action?: Action) {
  if (await isCopied(text)) return say(words, '', action)
  const title = 'The browser does not let Skein copy'
  if (text.length < mostShown) {
    const hint = 'Copy it by hand.'
    return setStatus({ kind: 'failed', failure: { title, detail: text, hint }, action })
  }
  const run = () => saveFile('copied', '.txt', new Blob([text], { type: 'text/plain' }))
  setStatus({
    kind: 'failed',
    failure: { title, detail: 'The text is too long to be shown here.', hint: 'Save it as a file.' },
    action: { words: 'Save as a file', run },
  })
}
