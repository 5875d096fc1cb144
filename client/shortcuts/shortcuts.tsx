import { openDialog } from '../app/dialog-store.ts'
import { Sheet } from '../app/sheet.tsx'
import { canvasKeys } from '../canvas/input/canvas-keys.ts'
import { commands } from '../commands/commands.ts'
import { keyWords } from '../commands/key-words.ts'
import './shortcuts.css'

interface Shortcut {
  words: string
  keys: readonly string[]
}

function shortcutsWhere(isEverywhere: boolean): Shortcut[] {
  return commands
    .filter(({ keys }) => keys && (keys.mod ?? keys.reach !== undefined) === isEverywhere)
    .map((command) => ({
      words: command.words,
      keys: [keyWords(command).join(' '), ...(command.keys?.or ? [command.keys.or] : [])],
    }))
}

function ShortcutList({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }) {
  return (
    <section className="shortcut-group">
      <h3 className="section-title">{title}</h3>
      <dl className="shortcut-list">
        {shortcuts.map(({ words, keys }) => (
          <div key={words} className="shortcut">
            <dt>{words}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Every key, from the one list of commands and that of the canvas. */
export function Shortcuts() {
  return (
    <Sheet title="Keys">
      <ShortcutList title="Anywhere but where you type" shortcuts={shortcutsWhere(true)} />
      <ShortcutList title="On the canvas" shortcuts={[...canvasKeys, ...shortcutsWhere(false)]} />
      <p className="shortcut-group muted">
        Everything else is in the palette.{' '}
        <button type="button" className="link-button" onClick={() => openDialog('tour')}>
          Take the tour
        </button>{' '}
        Programs can ask what this page asks:{' '}
        <a href="/api/docs" target="_blank" rel="noopener noreferrer">
          the API
        </a>
        .
      </p>
    </Sheet>
  )
}
