import type { KeyboardEvent } from 'react'
import type { Subject } from './dossier.ts'

/** The code of dossiers is not part of the first paint. */
const adding = () => import('./add-to-dossier.ts')

export function addSelectedToDossier() {
  void adding().then(({ addSelected }) => addSelected())
}

export function addViewToDossier() {
  void adding().then(({ addView }) => addView())
}

function add(subject: Subject) {
  void adding().then(({ addToDossier }) => addToDossier([subject]))
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
    if (event.key !== 'd' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    add(subject)
  }
}
