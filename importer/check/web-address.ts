/** Two in one line would pass for one. */
const anotherAddress = /\s\/\/|[\s,;|]https?:\/\//i

export function beginsWithAddress(written: string): boolean {
  const url = URL.canParse(written) ? new URL(written) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.hostname.includes('.')
}

export function isWebAddress(written: string): boolean {
  return beginsWithAddress(written) && !anotherAddress.test(written)
}

const addresses = /https?:\/\/[^\s<>"]+/gi
const markdownLink = /^\[([^\]]*)\]\((https?:\/\/\S+)\)$/i

/** Whether a line seems to say where something is, an address or several. */
export function mentionsAddress(line: string): boolean {
  return /https?:\/\/|\bwww\.[^\s.]/i.test(line)
}

/** Without the signs that end a sentence, and the bracket around it. */
function withoutClosing(written: string): string {
  const url = written.replace(/[.,;:!?'*\]]+$/, '')
  return url.endsWith(')') && !url.includes('(') ? withoutClosing(url.slice(0, -1)) : url
}

/** What stands before an address, without the signs that lead over to it. */
function nameBefore(text: string): string {
  return text.replace(/[\s([<:,;|–—-]+$/u, '').trim()
}

/**
 * The one address in a line that says more than that, and what it is the address of: what stands before it, or the whole
 * line where it goes on. Undefined where none stands in it, or several.
 */
export function addressIn(line: string): { url: string; title: string } | undefined {
  const [, text = '', linked] = markdownLink.exec(line) ?? []
  const found = linked === undefined ? line.match(addresses) : [linked]
  if (found?.length !== 1) return undefined
  const [written = ''] = found
  const url = linked ?? withoutClosing(written)
  if (!isWebAddress(url)) return undefined
  if (linked !== undefined) return { url, title: text.trim() }
  const start = line.indexOf(url)
  const goesOn = /[\p{L}\p{N}]/u.test(line.slice(start + url.length))
  return { url, title: goesOn ? line : nameBefore(line.slice(0, start)) }
}
