import { useEffect, useRef, useState } from 'react'

const calm = 400

interface Props {
  label: string
  placeholder: string
  text: string
  onWrite: (text: string) => Promise<unknown>
}

/** A note as it is typed. It is kept when the typing pauses, and when the field is left or goes away. */
export function NoteField({ label, placeholder, text, onWrite }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const unwritten = useRef<string | null>(null)
  const latest = useRef(onWrite)
  latest.current = onWrite
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const write = useRef(() => {
    clearTimeout(timer.current)
    const words = unwritten.current
    if (words === null) return
    unwritten.current = null
    void latest.current(words).then(() => setDraft((now) => (now === words ? null : now)))
  }).current
  useEffect(() => write, [write])
  const type = (words: string) => {
    setDraft(words)
    unwritten.current = words
    clearTimeout(timer.current)
    timer.current = setTimeout(write, calm)
  }
  return (
    <textarea
      className="filter-input note-field"
      aria-label={label}
      placeholder={placeholder}
      rows={2}
      value={draft ?? text}
      onChange={(event) => type(event.target.value)}
      onBlur={write}
    />
  )
}
