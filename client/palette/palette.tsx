import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { closeDialog, useDialog } from '../app/dialog-store.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import type { Command } from '../commands/command.ts'
import { commands } from '../commands/commands.ts'
import { isComposing } from '../commands/is-composing.ts'
import { modKey } from '../commands/key-words.ts'
import { addNode, openNode, replaceByNode } from '../expand/explore.ts'
import { SearchStatus } from '../search/search-status.tsx'
import { useExpectedHit } from '../search/use-expected-hit.ts'
import { mostLetters, type Search, useSearch } from '../search/use-search.ts'
import { useView } from '../view/view-store.ts'
import { type PaletteGroup, type PaletteItem, paletteGroups } from './palette-groups.ts'
import { PaletteRow } from './palette-row.tsx'
import './palette.css'

/** The palette has given the focus back before anything is done that may take it. */
function leaveAnd(act: () => void) {
  closeDialog()
  setTimeout(() => {
    commandCanvas({ kind: 'focus' })
    act()
  })
}

function bring(node: GraphNode, how: (id: string, name: string) => Promise<void>) {
  leaveAnd(() => void how(node.id, node.label).then(() => commandCanvas({ kind: 'reveal', id: node.id })))
}

/** On an empty canvas a node alone would lead nowhere: it comes with its neighbours. */
function add(node: GraphNode) {
  bring(node, useView.getState().nodes.size === 0 ? openNode : (id) => addNode(id))
}

function replace(node: GraphNode) {
  bring(node, replaceByNode)
}

function runCommand(command: Command) {
  if (command.isPossible()) leaveAnd(command.run)
}

function choose(item: PaletteItem) {
  if (item.kind === 'node') add(item.node)
  else runCommand(item.command)
}

function keyOf(item: PaletteItem): string {
  return item.kind === 'node' ? item.node.id : item.command.id
}

/** Commands are of what has been typed; nodes may be awaited yet. */
function Groups({ isSettled }: Pick<Search, 'isSettled'>) {
  return (
    <Autocomplete.List className="search-list palette-list">
      {(group: PaletteGroup) => (
        <Autocomplete.Group
          key={group.name}
          items={group.items}
          aria-busy={!isSettled && group.items[0]?.kind === 'node'}
        >
          <Autocomplete.GroupLabel className="palette-group">{group.name}</Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(item: PaletteItem) => (
              <Autocomplete.Item
                key={keyOf(item)}
                value={item}
                className="search-item"
                disabled={item.kind === 'command' && !item.isPossible}
                onClick={() => choose(item)}
              >
                <PaletteRow item={item} />
              </Autocomplete.Item>
            )}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  )
}

function Actions({ node }: { node: GraphNode | undefined }) {
  return (
    <div className="palette-actions">
      <button type="button" className="quiet-button" disabled={!node} onClick={() => node && add(node)}>
        Add to the canvas <kbd>Enter</kbd>
      </button>
      <button type="button" className="quiet-button" disabled={!node} onClick={() => node && replace(node)}>
        Replace what is on it <kbd>{modKey} Enter</kbd>
      </button>
    </div>
  )
}

function PaletteList() {
  const typedAhead = useDialog((state) => state.typedAhead)
  const [typed, setTyped] = useState<string>()
  const text = typed ?? typedAhead
  const [highlighted, setHighlighted] = useState<PaletteItem>()
  const search = useSearch(text)
  const expect = useExpectedHit(search)
  const groups = useMemo(() => paletteGroups(commands, search.hits, text), [search.hits, text])
  const node = highlighted?.kind === 'node' ? highlighted.node : undefined
  const onKeyDown = (event: KeyboardEvent & { preventBaseUIHandler: () => void }) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent) || highlighted?.kind === 'command') return
    const take = event.ctrlKey || event.metaKey ? replace : add
    if (!search.isSettled) expect(take)
    else if (node) take(node)
    event.preventDefault()
    event.preventBaseUIHandler()
  }
  return (
    <Autocomplete.Root
      inline
      open
      items={groups}
      filter={null}
      mode="none"
      autoHighlight="always"
      keepHighlight
      value={text}
      onValueChange={(value, { reason }) => {
        if (reason === 'input-change') setTyped(value)
      }}
      onItemHighlighted={setHighlighted}
      itemToStringValue={keyOf}
    >
      <Autocomplete.Input
        className="search-input palette-input"
        aria-label="Find a node or a command"
        maxLength={mostLetters}
        placeholder="Find a node or a command"
        spellCheck={false}
        onKeyDown={onKeyDown}
      />
      <Groups isSettled={search.isSettled} />
      <Autocomplete.Status className="search-status">
        {text.trim() !== '' && <SearchStatus text={text.trim()} search={search} />}
      </Autocomplete.Status>
      <Actions node={node} />
    </Autocomplete.Root>
  )
}

/** Everything that can be found or done, from anywhere: nodes of all types, and commands. */
export function Palette() {
  return (
    <Dialog.Root open onOpenChange={closeDialog}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-ground" />
        <Dialog.Popup className="popup palette">
          <Dialog.Title className="visually-hidden">Find a node or a command</Dialog.Title>
          <PaletteList />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
