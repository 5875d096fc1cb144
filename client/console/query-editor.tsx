import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import type { EditorView } from '@codemirror/view'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef } from 'react'
import { fetchSchema } from '../api/endpoints.ts'
import { presentStatement, type Run, useConsole } from './console-store.ts'
import { openEditor } from './language/editor.ts'
import { LanguageOffice } from './language/language-office.ts'
import { diagnosticsOf } from './language/underline-errors.ts'
import { runQuery } from './run-query.ts'
import './query-editor.css'

function errorsOf({ query, failure, position }: Extract<Run, { kind: 'failed' }>): Diagnostic[] {
  return diagnosticsOf(query, { ...failure, position })
}

/** What the query's run or plan has said of its errors, or is about to; undefined when neither was asked for. */
function toldErrors(query: string): Diagnostic[] | undefined {
  const { run, answered, planned } = useConsole.getState()
  if (run.kind === 'failed' && run.query === query) return errorsOf(run)
  const asked = [run.kind === 'running' && run.query, answered?.asked.query, planned?.query]
  return asked.includes(query) ? [] : undefined
}

/** What the store holds may have been put there by something else than the editor: a worked question, a link. */
function follow(view: EditorView) {
  return useConsole.subscribe(({ query, run }, before) => {
    const text = view.state.doc.toString()
    if (query !== text) view.dispatch({ changes: { from: 0, to: text.length, insert: query } })
    if (run !== before.run && run.kind === 'failed' && run.position && run.query === query)
      view.dispatch(setDiagnostics(view.state, errorsOf(run)))
  })
}

interface Props {
  /** What takes the focus when the reader leaves the editor by Escape. */
  next: RefObject<HTMLElement | null>
  editor: RefObject<EditorView | null>
}

export function QueryEditor({ next, editor }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const { data } = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => fetchSchema(signal) })
  const schema = useRef(data)
  schema.current = data
  useEffect(() => {
    if (!place.current) return
    const office = new LanguageOffice()
    const view = openEditor(place.current, {
      query: useConsole.getState().query,
      office,
      schema: () => schema.current,
      statement: presentStatement,
      toldErrors,
      onChange: (query) => useConsole.setState({ query }),
      run: () => void runQuery(),
      leave: () => next.current?.focus(),
    })
    editor.current = view
    view.focus()
    const stop = follow(view)
    return () => {
      stop()
      view.destroy()
      office.close()
      editor.current = null
    }
  }, [next, editor])
  return <div ref={place} className="query-editor" />
}
