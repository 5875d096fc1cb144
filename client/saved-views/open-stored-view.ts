import { commandCanvas } from '../canvas/canvas-commands.ts'
import { openReading } from '../share/open-view.ts'
import type { StoredView } from './stored-views.ts'

export function openStoredView({ view }: StoredView) {
  void openReading({ saved: view }, `“${view.facts.name}”`).then(() => commandCanvas({ kind: 'focus' }))
}
