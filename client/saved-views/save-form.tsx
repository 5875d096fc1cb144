import { type FormEvent, useState } from 'react'
import { currentFacts } from '../share/current-view.ts'
import { saveViewFile } from '../share/share-view.ts'
import { countWords } from '../share/view-facts.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { saveView } from './keep-views.ts'

/** Saves what is on the page, under the name suggested for it or another. */
export function SaveForm() {
  const { unjudged } = useVisibleGraph()
  const facts = currentFacts()
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
      <p className="muted">{unjudged > 0 ? 'Counting what the filters leave…' : `${countWords(facts)}.`}</p>
    </form>
  )
}
