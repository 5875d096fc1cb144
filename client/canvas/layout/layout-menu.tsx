import { Menu } from '@base-ui/react/menu'
import { ToolbarMenu } from '../../app/toolbar-menu.tsx'
import { LayoutName, layoutWords } from '../../view/layout-names.ts'
import { useView } from '../../view/view-store.ts'
import { capitalised } from '../../wording/type-names.ts'
import { commandCanvas } from '../canvas-commands.ts'
import './layout-menu.css'

/** The ways to arrange what is on the canvas; the one done last is marked. */
export function LayoutMenu() {
  const present = useView((view) => view.layout)
  return (
    <ToolbarMenu className="layout-menu" trigger="Lay out">
      {LayoutName.options.map((layout) => (
        <Menu.Item
          key={layout}
          className="menu-item layout-item"
          onClick={() => commandCanvas({ kind: 'lay out', layout })}
        >
          <span className={layout === present ? 'layout-present' : undefined}>
            {capitalised(layoutWords[layout].how)}
            {layout === present && <span className="visually-hidden"> (as it is now)</span>}
          </span>
          <span className="muted">{layoutWords[layout].explained}</span>
        </Menu.Item>
      ))}
    </ToolbarMenu>
  )
}
