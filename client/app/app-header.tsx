import { Tabs } from '@base-ui/react/tabs'
import { modKey } from '../commands/key-words.ts'
import { openConsole } from '../console/console-store.ts'
import { SearchBox } from '../search/search-box.tsx'
import { ThemeButton } from '../theme/theme-button.tsx'
import { openDialog } from './dialog-store.ts'

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
      <button type="button" className="quiet-button wide-only" onClick={() => openDialog('dossiers')}>
        Dossiers
      </button>
      <button type="button" data-commands className="quiet-button" onClick={() => openDialog('palette')}>
        Commands <kbd>{modKey} K</kbd>
      </button>
      <button type="button" className="quiet-button" onClick={openConsole}>
        Query <kbd>Q</kbd>
      </button>
      <button type="button" className="quiet-button wide-only" onClick={() => openDialog('shortcuts')}>
        Keys <kbd>?</kbd>
      </button>
      <ThemeButton />
    </header>
  )
}
