import { edgesUnasked, loadEvidence } from '../evidence/load-evidence.ts'
import { whenJudged } from '../filters/when-judged.ts'
import { currentFacts } from '../share/current-view.ts'
import { countWords } from '../share/view-facts.ts'
import { say } from '../view/status-store.ts'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { exportedGraph } from './exported-graph.ts'
import { type Format, isPicture, write } from './formats.ts'
import { type Palette, paletteOf } from './palette.ts'
import { saveFile, sayUnwritten } from './save-file.ts'

function paletteInForce(): Palette {
  const style = getComputedStyle(document.documentElement)
  return paletteOf((name) => style.getPropertyValue(`--${name}`).trim())
}

/** Saves what is in view as a file. */
export function exportView(format: Format): Promise<void> {
  return whenJudged(() => writeView(format))
}

/** A table has no place for words, so its name says what it leaves out. */
async function writeView(format: Format): Promise<void> {
  const view = useView.getState()
  const facts = currentFacts()
  if (facts.nodes === 0) return say('Nothing is in view to be exported.')
  const tellsEvidence = !isPicture(format) || view.marksEvidence
  if (tellsEvidence) await loadEvidence()
  const again = { words: 'Try again', run: () => void exportView(format) }
  try {
    const file = await write(format, exportedGraph(view, facts), paletteInForce())
    const isTable = format.id === 'nodes' || format.id === 'edges'
    const hidden = formatCount(facts.hiddenNodes, 'node hidden', 'nodes hidden')
    saveFile(isTable && facts.hiddenNodes > 0 ? `${facts.name}, ${hidden}` : facts.name, format.ending, file)
    const words = `Saved as ${format.words}: ${countWords(facts)}.`
    if (tellsEvidence && edgesUnasked(view).length > 0)
      return say(`${words} It lacks what stands behind some edges: the server could not be asked.`, '', again)
    say(words)
  } catch (error) {
    sayUnwritten(error, 'Check that Skein still runs, and try again or in another form.', again.run)
  }
}
