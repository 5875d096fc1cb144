import { Menu } from '@base-ui/react/menu'
import { ToolbarMenu } from '../app/toolbar-menu.tsx'
import { useHistory } from './history-store.ts'
import { jumpToStep } from './undo-redo.ts'
import './history-list.css'

interface RowProps {
  step: { id: number; words: string }
  when: 'past' | 'present' | 'future'
}

function StepRow({ step, when }: RowProps) {
  return (
    <Menu.RadioItem className={`menu-item history-step is-${when}`} value={step.id}>
      <span className="history-mark" aria-hidden="true" />
      <span className="menu-name" title={step.words}>
        {step.words}
        {when === 'future' && <span className="visually-hidden">, undone</span>}
      </span>
    </Menu.RadioItem>
  )
}

function Steps() {
  const { past, present, future } = useHistory()
  return (
    <Menu.RadioGroup aria-label="Steps, the last first" value={present.id} onValueChange={jumpToStep}>
      {future.toReversed().map((step) => (
        <StepRow key={step.id} step={step} when="future" />
      ))}
      <StepRow step={present} when="present" />
      {past.toReversed().map((step) => (
        <StepRow key={step.id} step={step} when="past" />
      ))}
    </Menu.RadioGroup>
  )
}

/** All steps, the last first; choosing one brings its view back. */
export function HistoryList() {
  const isEmpty = useHistory(({ past, future }) => past.length + future.length === 0)
  return (
    <ToolbarMenu className="history-list" trigger="History" isDisabled={isEmpty}>
      <Steps />
    </ToolbarMenu>
  )
}
