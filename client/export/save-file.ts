import { slug } from '#model/ids.ts'

const longestName = 60

/** Hands a file to the reader, named after what it holds. */
export function saveFile(name: string, ending: string, content: Blob) {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = (Array.from(slug(name)).slice(0, longestName).join('') || 'view') + ending
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
