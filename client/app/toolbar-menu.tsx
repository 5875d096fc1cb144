import { Menu } from '@base-ui/react/menu'
import { type ReactNode, useState } from 'react'
import './toolbar-menu.css'

interface Props {
  trigger: ReactNode
  className: string
  isDisabled?: boolean
  children: ReactNode
}

/** A button of the toolbar that opens a menu, which stays in the same landmark of the page. */
export function ToolbarMenu({ trigger, className, isDisabled = false, children }: Props) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <>
      <div ref={setPlace} className="toolbar-menu-place" />
      <Menu.Root modal={false}>
        <Menu.Trigger className="quiet-button" disabled={isDisabled}>
          {trigger}
        </Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner className="popup-positioner" align="end" sideOffset={4}>
            <Menu.Popup className={`popup toolbar-menu ${className}`}>{children}</Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  )
}
