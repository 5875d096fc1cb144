import { askForHealth } from '../api/query-client.ts'
import { setStatus } from '../view/status-store.ts'

/** Says that code of the page which was not part of its first paint did not come, and offers to ask for it again. */
export function sayNotLoaded(again: () => void) {
  askForHealth()
  setStatus({
    kind: 'failed',
    failure: {
      title: 'A part of the page could not be loaded',
      detail: 'The server did not send it. What is on the page stays.',
      hint: 'Check that Skein is still running where you started it.',
    },
    action: { words: 'Try again', run: again },
  })
}
