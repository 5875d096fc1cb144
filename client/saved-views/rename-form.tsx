import { type FormEvent, useState } from 'react'
import { isComposing } from '../commands/is-composing.ts'

interface Props {
  name: string
  onRename: (name: string) => void
  onCancel: () => void
}

/** The name of a saved view while it is being changed. */
export function RenameForm({ name, onRename, onCancel }: Props) {
  const [text, setText] = useState(name)
  const rename = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') onRename(text.trim())
  }
  return (
    <form className="rename-form" onSubmit={rename}>
      <input
        className="filter-input"
        aria-label={`New name of ${name}`}
        maxLength={200}
        required
        // biome-ignore lint/a11y/noAutofocus: the reader asked to rename it
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return
          event.stopPropagation()
          onCancel()
        }}
      />
      <button type="submit" className="button">
        Rename
      </button>
      <button type="button" className="quiet-button" onClick={onCancel}>
        Cancel
      </button>
    </form>
  )
}
