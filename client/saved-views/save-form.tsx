import { type FormEvent, useState } from 'react'
import { currentNamedView } from '../share/current-view.ts'
import { saveViewFile } from '../share/share-view.ts'
import { countWords } from '../share/view-facts.ts'
import { saveView } from './keep-views.ts'

/** Saves what is on the page, under the name suggested for it or another. */
export function SaveForm() {
  const [{ facts }] = useState(currentNamedView)
  const [name, setName] = useState(facts.name)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') void saveView(name.trim())
  }
  return (
    <form className="save-form" onSubmit={save}>
      <label htmlFor="saved-view-name">Save the present view as</label>
      <input
        id="saved-view-name"
        className="filter-input"
        maxLength={200}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button">
        Save
      </button>
      <button type="button" className="quiet-button" onClick={() => saveViewFile()}>
        Save as file
      </button>
      <p className="muted">{countWords(facts)}.</p>
    </form>
  )
}
