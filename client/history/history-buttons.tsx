import { HistoryList } from './history-list.tsx'
import { useHistory } from './history-store.ts'
import { redoStep, undoStep } from './undo-redo.ts'

export function HistoryButtons() {
  const canUndo = useHistory(({ past }) => past.length > 0)
  const canRedo = useHistory(({ future }) => future.length > 0)
  return (
    <>
      <button type="button" className="quiet-button" disabled={!canUndo} onClick={undoStep}>
        Undo
      </button>
      <button type="button" className="quiet-button" disabled={!canRedo} onClick={redoStep}>
        Redo
      </button>
      <HistoryList />
    </>
  )
}
