import type { KeyboardEvent } from 'react'
import { sayNotLoaded } from '../app/not-loaded.ts'
import { typedKey } from '../commands/typed-key.ts'
import type { Subject } from './dossier.ts'

type Adding = typeof import('./add-to-dossier.ts')

/** The code of dossiers is not part of the first paint. */
function withAdding(add: (adding: Adding) => unknown) {
  import('./add-to-dossier.ts').then(add, () => sayNotLoaded(() => withAdding(add)))
}

export function addSelectedToDossier() {
  withAdding(({ addSelected }) => addSelected())
}

export function addViewToDossier() {
  withAdding(({ addView }) => addView())
}

function add(subject: Subject) {
  withAdding(({ addToDossier }) => addToDossier([subject]))
}

/** Adds what a list shows to the open dossier. `of` names it for who does not see the list. */
export function AddButton({ subject, of }: { subject: Subject; of?: string }) {
  return (
    <button type="button" className="link-button" onClick={() => add(subject)}>
      Add to dossier{of !== undefined && <span className="visually-hidden"> {of}</span>}
    </button>
  )
}

/** The key of the command, for the item of a list that has the focus. */
export function addByKey(subject: Subject) {
  return (event: KeyboardEvent) => {
    if (typedKey(event) !== 'd' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    add(subject)
  }
}
