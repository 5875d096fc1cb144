import { saveFile } from '../export/save-file.ts'
import { whenJudged } from '../filters/when-judged.ts'
import { addressOfView } from '../view/address.ts'
import { say } from '../view/status-store.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { copy } from './copy.ts'
import { currentNamedView, currentView } from './current-view.ts'
import type { NamedView } from './named-view.ts'
import { longest } from './pack.ts'
import { writeCode } from './read-view.ts'
import { SavedView } from './saved-view.ts'
import { citationOf } from './view-facts.ts'

/** The whole address of a view, or undefined when it would be too long for one. */
function linkTo(view: SavedView): string | undefined {
  const code = writeCode(SavedView.parse(view))
  return code && new URL(addressOfView(code), location.href).href
}

/** Saves a view as a file that Skein opens again: the one on the page, unless another is given. */
export function saveViewFile(view?: NamedView) {
  if (view) return writeViewFile(view)
  void whenJudged(() => writeViewFile(currentNamedView()))
}

function writeViewFile(view: NamedView) {
  const { name } = view.facts
  const text = `${JSON.stringify(view, null, 1)}\n`
  saveFile(name, '.skein.json', new Blob([text], { type: 'application/json' }))
  say(`Saved ${name} as a file.`)
}

const saveAsFile = { words: 'Save view as file', run: () => saveViewFile() }

/** Whether the address of this page leads elsewhere on any other computer. */
function isOnlyHere(): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)
}

export async function copyLink() {
  const link = linkTo(currentView())
  const isWhole = useView.getState().difference === null
  const what = isWhole ? 'this view' : 'this view without what was removed and without the marks'
  if (link !== undefined && isOnlyHere())
    return copy(
      link,
      `Copied the link: it opens ${what} on this computer. For others, share a file.`,
      saveAsFile,
    )
  if (link !== undefined) return copy(link, `Copied the link: it opens ${isWhole ? 'exactly ' : ''}${what}.`)
  say(
    `This view is too large for a link of ${formatNumber(longest)} characters. Share it as a file.`,
    '',
    saveAsFile,
  )
}

/** Copies how to cite a view: the one on the page, unless another is given. */
export function copyCitation(view?: NamedView): Promise<void> {
  return view ? copyCitationOf(view) : whenJudged(() => copyCitationOf(currentNamedView()))
}

async function copyCitationOf(view: NamedView) {
  const link = linkTo(view)
  const forPrint = {
    words: 'Copy it without the link',
    run: () =>
      void copy(citationOf(view.facts, undefined), 'Copied the citation without the link, for print.'),
  }
  await copy(citationOf(view.facts, link), 'Copied the citation.', link === undefined ? undefined : forPrint)
}
