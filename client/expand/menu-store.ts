import { create } from 'zustand'

interface OpenMenu {
  /** Where on the page it opens, in CSS pixels. */
  x: number
  y: number
}

/** The one expand menu of the page: it is of what is selected. */
export const useExpandMenu = create<{ open: OpenMenu | null }>(() => ({ open: null }))

export function openExpandMenu(open: OpenMenu) {
  useExpandMenu.setState({ open })
}

export function closeExpandMenu() {
  useExpandMenu.setState({ open: null })
}
