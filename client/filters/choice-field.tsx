import { useId } from 'react'

interface Props {
  label: string
  value: string
  choices: readonly { value: string; words: string }[]
  onChange: (value: string) => void
}

/** One of a few values, under a label. */
export function ChoiceField({ label, value, choices, onChange }: Props) {
  const id = useId()
  return (
    <div className="filter-row">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="filter-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  )
}
