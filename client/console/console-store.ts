import { create } from 'zustand'
import type { CypherAnswer, CypherPlan } from '#model/api/cypher.ts'
import type { Problem } from '#model/problem.ts'
import type { Failure } from '../api/failure.ts'
import { findParameters } from './find-parameters.ts'
import type { Asked } from './kept-queries.ts'
import { type FieldKind, type Fields, readFields } from './parameter-field.ts'

interface Answered {
  asked: Asked
  answer: CypherAnswer
}

/** Whether the corpus was imported again since. */
export function isOfOlderImport({ answer }: Answered, present: string | null | undefined): boolean {
  return answer.revision !== null && typeof present === 'string' && present !== answer.revision
}

/** What was asked last: the rows, or the plan. */
export type Run =
  | { kind: 'idle' }
  | { kind: 'running'; pane: Pane; query: string; since: number }
  | { kind: 'cancelled'; pane: Pane; after: number }
  | { kind: 'failed'; pane: Pane; query: string; failure: Failure; position: Problem['position'] }

export type Pane = 'rows' | 'plan' | 'questions' | 'kept'

interface Console {
  isOpen: boolean
  isTall: boolean
  pane: Pane
  query: string
  fields: Fields
  limit: number
  run: Run
  /** The last answer: it stays while the next is awaited. */
  answered: Answered | null
  planned: { query: string; plan: CypherPlan } | null
}

export const limits = [100, 1_000, 10_000] as const

/** What the console shows. It stays as it is while it is closed. */
export const useConsole = create<Console>(() => ({
  isOpen: false,
  isTall: false,
  pane: 'rows',
  query: '',
  fields: {},
  limit: 1_000,
  run: { kind: 'idle' },
  answered: null,
  planned: null,
}))

/** Opens the console, which takes the focus to its editor; one that is open already gets it again. */
export function openConsole() {
  if (useConsole.getState().isOpen)
    document.querySelector<HTMLElement>('.query-editor [role="textbox"]')?.focus()
  useConsole.setState({ isOpen: true })
}

export function closeConsole() {
  useConsole.setState({ isOpen: false })
}

export function showPane(pane: Pane) {
  useConsole.setState({ pane })
}

export function fillIn(name: string, kind: FieldKind, text: string) {
  useConsole.setState(({ fields }) => ({ fields: { ...fields, [name]: { kind, text } } }))
}

/** The query in the editor with the values of its parameters, as a request takes them. */
export function presentStatement() {
  const { query, fields } = useConsole.getState()
  return { query, parameters: readFields(findParameters(query), fields) }
}

/** The same, with how many rows are wanted. */
export function presentRequest() {
  return { ...presentStatement(), limit: useConsole.getState().limit }
}
