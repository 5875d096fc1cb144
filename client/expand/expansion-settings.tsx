import { Menu } from '@base-ui/react/menu'
import { ExpansionOrder } from '#model/api/expansion.ts'
import { formatNumber } from '../wording/format-number.ts'
import { limits, orderNames, useExpandSettings } from './expand-settings.ts'

/** How many neighbours one expansion adds, and which come first. */
export function ExpansionSettings() {
  const { limit, order } = useExpandSettings()
  return (
    <>
      <Menu.RadioGroup
        className="menu-setting"
        aria-label="How many at most"
        value={limit}
        onValueChange={(chosen: number) => useExpandSettings.setState({ limit: chosen })}
      >
        <span className="menu-setting-name">At most</span>
        <span className="menu-options">
          {limits.map((choice) => (
            <Menu.RadioItem key={choice} className="menu-option figure" value={choice}>
              {formatNumber(choice)}
            </Menu.RadioItem>
          ))}
        </span>
      </Menu.RadioGroup>
      <Menu.RadioGroup
        className="menu-setting"
        aria-label="Which first"
        value={order}
        onValueChange={(chosen: ExpansionOrder) => useExpandSettings.setState({ order: chosen })}
      >
        <span className="menu-setting-name">First the</span>
        <span className="menu-options">
          {ExpansionOrder.options.map((choice) => (
            <Menu.RadioItem key={choice} className="menu-option" value={choice}>
              {orderNames[choice]}
            </Menu.RadioItem>
          ))}
        </span>
      </Menu.RadioGroup>
    </>
  )
}
