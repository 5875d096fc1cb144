import { Menu } from '@base-ui/react/menu'
import type { Command } from '../commands/command.ts'
import { commands } from '../commands/commands.ts'
import { keyWords } from '../commands/key-words.ts'
import { heldOnlyBy, type View } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { connectingOnCanvas } from './connect.ts'

interface NodeAction {
  command: Command['id']
  words: string
  /** How many nodes it would take or leave, where that is worth knowing. */
  count?: number
  isVoid?: boolean
}

function connections(view: View, ids: readonly string[]): NodeAction[] {
  if (ids.length < 2) return []
  const there = connectingOnCanvas(view, new Set(ids)).length
  return [
    { command: 'connect', words: 'Bring what links them' },
    { command: 'show-only-connecting', words: 'Show only what links them here', count: there },
  ]
}

function actionsFor(view: View, ids: readonly string[]): NodeAction[] {
  const taken = heldOnlyBy(view, new Set(ids)).size
  const isPinned = ids.every((id) => view.pinned.has(id))
  return [
    { command: 'collapse', words: 'Collapse', count: taken, isVoid: taken === 0 },
    { command: 'pin', words: isPinned ? 'Unpin' : 'Pin' },
    { command: 'hide', words: 'Hide' },
    { command: 'remove', words: 'Remove' },
    { command: 'paths', words: ids.length === 2 ? 'Find paths between them' : 'Find paths to…' },
    { command: 'select-neighbours', words: 'Select neighbours' },
    { command: 'add-to-dossier', words: 'Add to dossier' },
  ]
}

function ActionItem({ action }: { action: NodeAction }) {
  const command = commands.find(({ id }) => id === action.command)
  if (!command) return null
  return (
    <Menu.Item className="menu-item" disabled={action.isVoid} onClick={command.run}>
      <span className="menu-name">{action.words}</span>
      {action.count !== undefined && <span className="figure menu-count">{formatNumber(action.count)}</span>}
      <kbd className="menu-key">{keyWords(command).join(' ')}</kbd>
    </Menu.Item>
  )
}

/** What else can be done to these nodes, which are the selection. */
export function NodeActions({ ids }: { ids: readonly string[] }) {
  const view = useView()
  const groups = [connections(view, ids), actionsFor(view, ids)].filter((group) => group.length > 0)
  return groups.map((group) => (
    <div key={group[0]?.command}>
      <Menu.Separator className="menu-line" />
      {group.map((action) => (
        <ActionItem key={action.command} action={action} />
      ))}
    </div>
  ))
}
