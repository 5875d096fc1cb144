import { Tabs } from '@base-ui/react/tabs'
import type { EditorView } from '@codemirror/view'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { DialogNews } from '../app/dialog-news.tsx'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { isComposing } from '../commands/is-composing.ts'
import { modKey } from '../commands/key-words.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { closeConsole, limits, type Pane, showPane, useConsole } from './console-store.ts'
import { KeptList } from './kept-list.tsx'
import { ParameterFields } from './parameter-fields.tsx'
import { PlanTree } from './plan-tree.tsx'
import { QueryEditor } from './query-editor.tsx'
import { QuestionsList } from './questions-list.tsx'
import { ResultMenu } from './result-menu.tsx'
import { ResultPane, WhenAnswered } from './result-pane.tsx'
import { obstacleTo, planQuery, runQuery } from './run-query.ts'
import './console.css'

function Limit() {
  const limit = useConsole((state) => state.limit)
  return (
    <select
      className="filter-input"
      aria-label="How many rows at most"
      value={limit}
      onChange={({ target }) => useConsole.setState({ limit: Number(target.value) })}
    >
      {limits.map((most) => (
        <option key={most} value={most}>
          {formatNumber(most)} rows
        </option>
      ))}
    </select>
  )
}

function Actions({ run }: { run: RefObject<HTMLButtonElement | null> }) {
  const obstacle = useConsole(({ query, fields }) => obstacleTo(query, fields))
  const isBarred = obstacle !== undefined
  return (
    <div className="query-actions">
      <button
        ref={run}
        type="button"
        className="button is-first"
        aria-disabled={isBarred}
        title={obstacle}
        onClick={() => void runQuery()}
      >
        Run <kbd>{modKey} Enter</kbd>
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={isBarred}
        title={obstacle}
        onClick={() => void planQuery()}
      >
        Show plan
      </button>
      <Limit />
      <ResultMenu />
    </div>
  )
}

const panes: Record<Pane, string> = {
  rows: 'Rows',
  plan: 'Plan',
  questions: 'Worked questions',
  kept: 'Saved and asked before',
}

const paneNames: Pane[] = ['rows', 'plan', 'questions', 'kept']

function Close() {
  const isTall = useConsole((state) => state.isTall)
  return (
    <div className="console-close">
      <button
        type="button"
        className="quiet-button wide-only"
        aria-pressed={isTall}
        onClick={() => useConsole.setState({ isTall: !isTall })}
      >
        Taller
      </button>
      <button type="button" className="quiet-button" onClick={leave}>
        Close <kbd className="wide-only">Esc</kbd>
      </button>
    </div>
  )
}

function leave() {
  closeConsole()
  commandCanvas({ kind: 'focus' })
}

/** Where a researcher asks the graph in Cypher: the query on the left, what comes of it on the right. */
export function Console() {
  const pane = useConsole((state) => state.pane)
  const isTall = useConsole((state) => state.isTall)
  const isEmpty = useView((view) => view.nodes.size === 0)
  const run = useRef<HTMLButtonElement>(null)
  const editor = useRef<EditorView>(null)
  const goTo = (offset: number) => {
    const view = editor.current
    if (!view) return
    view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true })
    view.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event.nativeEvent)) return
    const isRun = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!isRun && event.key !== 'Escape') return
    event.preventDefault()
    if (isRun) void runQuery()
    else leave()
  }
  return (
    <section className={isTall ? 'console is-tall' : 'console'} aria-label="Console" onKeyDown={onKeyDown}>
      <div className="console-query">
        <QueryEditor next={run} editor={editor} />
        {isEmpty && <DialogNews />}
        <ParameterFields />
        <Actions run={run} />
      </div>
      <Tabs.Root
        className="console-results"
        value={pane}
        onValueChange={(value) => {
          const chosen = paneNames.find((name) => name === value)
          if (chosen) showPane(chosen)
        }}
      >
        <div className="console-head">
          <Tabs.List className="console-tabs" aria-label="What the console shows">
            {paneNames.map((name) => (
              <Tabs.Tab key={name} value={name} className="place-tab">
                {panes[name]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Close />
        </div>
        <Tabs.Panel value="rows" className="console-pane">
          <WhenAnswered pane="rows" goTo={goTo}>
            <ResultPane />
          </WhenAnswered>
        </Tabs.Panel>
        <Tabs.Panel value="plan" className="console-pane">
          <WhenAnswered pane="plan" goTo={goTo}>
            <PlanTree />
          </WhenAnswered>
        </Tabs.Panel>
        <Tabs.Panel value="questions" className="console-pane">
          <QuestionsList />
        </Tabs.Panel>
        <Tabs.Panel value="kept" className="console-pane">
          <KeptList />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  )
}
