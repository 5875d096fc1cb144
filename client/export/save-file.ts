import { slug } from '#model/ids.ts'
import { setStatus } from '../view/status-store.ts'

const longestName = 60

/** Hands a file to the reader, named after what it holds and what it lacks, which is never cut off. */
export function saveFile(name: string, ending: string, content: Blob, lack = '') {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  const begun = Array.from(slug(name)).slice(0, longestName).join('') || 'view'
  link.download = `${lack ? `${begun}-${slug(lack)}` : begun}${ending}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Says why a file was not written, and what to do. */
export function sayUnwritten(error: unknown, hint: string, tryAgain: () => void) {
  const detail = error instanceof Error ? error.message : String(error)
  const failure = { title: 'The file was not written', detail, hint }
  setStatus({ kind: 'failed', failure, action: { words: 'Try again', run: tryAgain } })
}
