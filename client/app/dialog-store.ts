import { create } from 'zustand'

export type DialogName =
  | 'differences'
  | 'dossiers'
  | 'import problems'
  | 'name list'
  | 'palette'
  | 'paths'
  | 'saved views'
  | 'shortcuts'
  | 'survive'
  | 'tour'

interface OpenDialog {
  open: DialogName | null
  /** Whether the focus has come to it since it was asked for. */
  isEntered: boolean
  /** What was typed between the two. */
  typedAhead: string
}

/** The dialog that is open: at most one. */
export const useDialog = create<OpenDialog>(() => ({ open: null, isEntered: false, typedAhead: '' }))

function focusOpenDialog() {
  const dialog = document.querySelector<HTMLElement>('[role="dialog"]')
  if (!dialog?.contains(document.activeElement)) dialog?.focus()
}

/** Opens a dialog. One that is open already stays as it is, and gets the focus where that is elsewhere. */
export function openDialog(open: DialogName) {
  if (useDialog.getState().open === open) focusOpenDialog()
  else useDialog.setState({ open, isEntered: false, typedAhead: '' })
}

const besideThePage: readonly (DialogName | null)[] = [null, 'paths', 'survive', 'tour']

/** Whether the page waits behind a dialog until the reader has left it. */
export function isPageCovered(): boolean {
  return !besideThePage.includes(useDialog.getState().open)
}

export function typeAhead(letter: string) {
  useDialog.setState(({ typedAhead }) => ({ typedAhead: typedAhead + letter }))
}

export function enterDialog() {
  useDialog.setState({ isEntered: true })
}

export function closeDialog() {
  useDialog.setState({ open: null })
}
