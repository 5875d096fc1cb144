import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { PlainDate } from '#model/dates.ts'

interface Props {
  label: string
  value: string | null
  /** Why a date cannot be taken, or undefined. */
  problem?: (date: string) => string | undefined
  onChange: (date: string | null) => void
}

function problemOf(text: string, problem: Props['problem']): string | undefined {
  if (text === '') return undefined
  if (!PlainDate.safeParse(text).success)
    return 'Write a date of the calendar as 1985, 1985-06 or 1985-06-20.'
  return problem?.(text)
}

/** A date as precise as it is written. It is taken by Enter, or on leaving the field. */
export function DateField({ label, value, problem, onChange }: Props) {
  const [text, setText] = useState(value ?? '')
  const [trouble, setTrouble] = useState<string>()
  const id = useId()
  useEffect(() => {
    setText(value ?? '')
    setTrouble(undefined)
  }, [value])
  const take = () => {
    const date = text.trim()
    const found = problemOf(date, problem)
    setTrouble(found)
    if (found === undefined && date !== (value ?? '')) onChange(date || null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take()
  }
  return (
    <div className="filter-row">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="filter-input"
        value={text}
        placeholder="1985-06"
        size={10}
        maxLength={10}
        autoComplete="off"
        aria-invalid={trouble !== undefined}
        aria-describedby={trouble === undefined ? undefined : `${id}-trouble`}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      {trouble !== undefined && (
        <p id={`${id}-trouble`} className="warning filter-trouble" role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}
