import { keyWords } from '../commands/key-words.ts'
import { SearchHit } from '../search/search-hit.tsx'
import type { PaletteItem } from './palette-groups.ts'

/** A node as the search shows it; a command with its key, or with what stands in its way. */
export function PaletteRow({ item }: { item: PaletteItem }) {
  if (item.kind === 'node') return <SearchHit node={item.node} />
  const { command, isPossible } = item
  const keys = keyWords(command)
  return (
    <>
      <span className="palette-command">{command.words}</span>
      {!isPossible && <span className="hit-about">{command.obstacle}</span>}
      {keys.length > 0 && <kbd>{keys.join(' ')}</kbd>}
    </>
  )
}
