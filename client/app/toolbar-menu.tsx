import { Menu } from '@base-ui/react/menu'
import { type ReactNode, useState } from 'react'
import './toolbar-menu.css'

interface Props {
  trigger: ReactNode
  className: string
  isDisabled?: boolean
  /** Where there is room for it: below the button, or above where the button is low. */
  side?: 'top' | 'bottom'
  children: ReactNode
}

interface ItemProps {
  words: string
  run: () => void
  isDisabled?: boolean
}

/** Something to do, in a menu. */
export function MenuItem({ words, run, isDisabled = false }: ItemProps) {
  return (
    <Menu.Item className="menu-item" disabled={isDisabled} onClick={run}>
      {words}
    </Menu.Item>
  )
}

/** A button of the toolbar that opens a menu, which stays in the same landmark of the page. */
export function ToolbarMenu({ trigger, className, isDisabled = false, side = 'bottom', children }: Props) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <>
      <div ref={setPlace} className="toolbar-menu-place" />
      <Menu.Root modal={false}>
        <Menu.Trigger className="quiet-button" disabled={isDisabled}>
          {trigger}
        </Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner className="popup-positioner" align="end" side={side} sideOffset={4}>
            <Menu.Popup className={`popup toolbar-menu ${className}`}>{children}</Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  )
}
