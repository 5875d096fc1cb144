import { create } from 'zustand'
import { recall, remember } from '../storage/browser-storage.ts'
import type { Theme } from './theme.ts'

const key = 'skein.theme'
const system = matchMedia('(prefers-color-scheme: dark)')

function chosenTheme(): Theme | undefined {
  const stored = recall(key)
  return stored === 'light' || stored === 'dark' ? stored : undefined
}

function themeInForce(): Theme {
  return chosenTheme() ?? (system.matches ? 'dark' : 'light')
}

/** The theme in force: what the reader chose, else what the system prefers. */
export const useTheme = create<{ theme: Theme }>(() => ({ theme: themeInForce() }))

export function chooseTheme(theme: Theme) {
  remember(key, theme)
  useTheme.setState({ theme })
}

/** Puts the theme on the page and follows the system until the reader chooses. */
export function followTheme() {
  const apply = (theme: Theme) => {
    document.documentElement.dataset.theme = theme
  }
  apply(useTheme.getState().theme)
  useTheme.subscribe(({ theme }) => apply(theme))
  system.addEventListener('change', () => useTheme.setState({ theme: themeInForce() }))
}
