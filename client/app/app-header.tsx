import { Tabs } from '@base-ui/react/tabs'
import { SearchBox } from '../search/search-box.tsx'
import { ThemeButton } from '../theme/theme-button.tsx'

export function AppHeader() {
  return (
    <header className="app-header">
      <h1 className="brand">Skein</h1>
      <SearchBox />
      <Tabs.List className="place-tabs" aria-label="Views">
        <Tabs.Tab className="place-tab" value="explore">
          Explore
        </Tabs.Tab>
        <Tabs.Tab className="place-tab" value="table">
          Table
        </Tabs.Tab>
      </Tabs.List>
      <ThemeButton />
    </header>
  )
}
