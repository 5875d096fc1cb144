import { chooseTheme, useTheme } from './theme-store.ts'

export function ThemeButton() {
  const theme = useTheme((state) => state.theme)
  const other = theme === 'light' ? 'dark' : 'light'
  return (
    <button type="button" className="quiet-button" onClick={() => chooseTheme(other)}>
      {other === 'dark' ? 'Dark' : 'Light'}
      <span className="visually-hidden"> theme</span>
    </button>
  )
}
