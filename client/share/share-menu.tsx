import { Menu } from '@base-ui/react/menu'
import { openDialog } from '../app/dialog-store.ts'
import { MenuItem, ToolbarMenu } from '../app/toolbar-menu.tsx'
import { addViewToDossier } from '../dossiers/add-button.tsx'
import { exportView } from '../export/export-view.ts'
import { formats } from '../export/formats.ts'
import { openViewFile } from './open-view-file.ts'
import { copyCitation, copyLink, saveViewFile } from './share-view.ts'
import './share-menu.css'

/** Everything that takes a view out of the page, or brings one in. */
export function ShareMenu() {
  return (
    <ToolbarMenu
      className="share-menu"
      trigger={
        <>
          Share<span className="visually-hidden"> and export</span>
        </>
      }
    >
      <MenuItem words="Copy link" run={() => void copyLink()} />
      <MenuItem words="Copy citation" run={() => void copyCitation()} />
      <Menu.Separator className="menu-line" />
      <Menu.Group>
        <Menu.GroupLabel className="share-label">Export what is in view</Menu.GroupLabel>
        {formats.map((format) => (
          <MenuItem key={format.id} words={format.words} run={() => void exportView(format)} />
        ))}
      </Menu.Group>
      <Menu.Separator className="menu-line" />
      <MenuItem words="Add view to dossier" run={addViewToDossier} />
      <MenuItem words="Dossiers…" run={() => openDialog('dossiers')} />
      <Menu.Separator className="menu-line" />
      <MenuItem words="Saved views…" run={() => openDialog('saved views')} />
      <MenuItem words="Save view as file" run={() => saveViewFile()} />
      <MenuItem words="Open view file…" run={() => void openViewFile()} />
    </ToolbarMenu>
  )
}
