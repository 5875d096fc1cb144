const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these at all
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text as XML holds it, between tags and in attributes. Characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return text
    .replace(impossible, '')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
    .replace(/[\n\r\t]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
