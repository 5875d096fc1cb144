import type { SkeinPage } from './skein-page.ts'

/** Ways in which a browser stores nothing, as scripts that make it so. */
export const refusals = {
  denied: "IDBFactory.prototype.open = () => { throw new DOMException('Denied', 'SecurityError') }",
  full: "IDBObjectStore.prototype.put = () => { throw new DOMException('Full', 'QuotaExceededError') }",
}

/** Loads the page anew in a browser that refuses, with Oliver North in view. */
export async function atNorthRefused(skein: SkeinPage, refusal: string) {
  await skein.page.addInitScript(refusal)
  await skein.page.reload()
  await skein.find('oliver north')
  await skein.canvas.focus()
}
