import { withAllFields } from '../everything/with-all-fields.ts'
import { edgesUnasked, loadEvidence } from '../evidence/load-evidence.ts'
import { enqueue } from '../expand/task-queue.ts'
import { useHistory } from '../history/history-store.ts'
import { currentFacts } from '../share/current-view.ts'
import { countWords, type ViewFacts } from '../share/view-facts.ts'
import { viewWhenKnown } from '../share/when-known.ts'
import { say } from '../view/status-store.ts'
import type { View } from '../view/view.ts'
import { formatCount } from '../wording/format-number.ts'
import { exportedGraph } from './exported-graph.ts'
import { type Format, isPicture, write } from './formats.ts'
import { lackOfFile } from './lack-of-file.ts'
import { type Palette, paletteOf } from './palette.ts'
import { saveFile, sayUnwritten } from './save-file.ts'

function paletteInForce(): Palette {
  const style = getComputedStyle(document.documentElement)
  return paletteOf((name) => style.getPropertyValue(`--${name}`).trim())
}

/** Saves what is in view as a file, once all that stands in it is known. */
export function exportView(format: Format): Promise<void> {
  return enqueue(`Saving as ${format.words}`, async (signal) => {
    const view = await viewWhenKnown(signal, isPicture(format) ? undefined : completed)
    await writeView(view, format)
  })
}

async function completed(view: View): Promise<View> {
  await loadEvidence()
  // Of a view that is older than the corpus, the corpus would tell what is of another revision.
  return useHistory.getState().present.isOutdated ? view : withAllFields(view)
}

/** A table has no place for words, so its name says what it leaves out. */
function lackInName({ id }: Format, { hiddenNodes, hiddenEdges }: ViewFacts, lack: string): string {
  if (id !== 'nodes' && id !== 'edges') return ''
  const [count, one] = id === 'nodes' ? [hiddenNodes, 'node'] : [hiddenEdges, 'edge']
  const hidden = count > 0 && formatCount(count, `${one} hidden`, `${one}s hidden`)
  return [hidden, lack].filter(Boolean).join(', ')
}

async function writeView(view: View, format: Format): Promise<void> {
  const facts = currentFacts()
  if (facts.nodes === 0) return say('Nothing is in view to be exported.')
  const tellsEvidence = !isPicture(format) || view.marksEvidence
  const again = { words: 'Try again', run: () => void exportView(format) }
  try {
    const lack = lackOfFile(view, format)
    const file = await write(format, exportedGraph(view, facts, lack), paletteInForce())
    saveFile(facts.name, format.ending, file, lackInName(format, facts, lack))
    const words = `Saved as ${format.words}: ${countWords(facts, lack)}.`
    if (tellsEvidence && edgesUnasked(view).length > 0)
      return say(`${words} It lacks what stands behind some edges: the server could not be asked.`, '', again)
    say(words)
  } catch (error) {
    sayUnwritten(error, 'Check that Skein still runs, and try again or in another form.', again.run)
  }
}
