import { create } from 'zustand'

export type DialogName =
  | 'differences'
  | 'dossiers'
  | 'name list'
  | 'palette'
  | 'paths'
  | 'saved views'
  | 'shortcuts'
  | 'survive'
  | 'tour'

/** The dialog that is open: at most one. */
export const useDialog = create<{ open: DialogName | null }>(() => ({ open: null }))

export function openDialog(open: DialogName) {
  useDialog.setState({ open })
}

export function closeDialog() {
  useDialog.setState({ open: null })
}
