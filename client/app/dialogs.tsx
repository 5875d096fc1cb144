import { type ComponentType, type LazyExoticComponent, Suspense } from 'react'
import { type DialogName, useDialog } from './dialog-store.ts'
import { late } from './late.ts'

const DifferencesDialog = late(
  async () => (await import('../difference/differences-dialog.tsx')).DifferencesDialog,
)
const Dossiers = late(async () => (await import('../dossiers/dossiers.tsx')).Dossiers)
const NameList = late(async () => (await import('../name-list/name-list.tsx')).NameList)
const Palette = late(async () => (await import('../palette/palette.tsx')).Palette)
const PathsDialog = late(async () => (await import('../paths/paths-dialog.tsx')).PathsDialog)
const SavedViews = late(async () => (await import('../saved-views/saved-views.tsx')).SavedViews)
const Shortcuts = late(async () => (await import('../shortcuts/shortcuts.tsx')).Shortcuts)
const SurviveDialog = late(async () => (await import('../survive/survive-dialog.tsx')).SurviveDialog)
const Tour = late(async () => (await import('../tour/tour.tsx')).Tour)

const dialogs: Record<DialogName, LazyExoticComponent<ComponentType>> = {
  differences: DifferencesDialog,
  dossiers: Dossiers,
  'name list': NameList,
  palette: Palette,
  paths: PathsDialog,
  'saved views': SavedViews,
  shortcuts: Shortcuts,
  survive: SurviveDialog,
  tour: Tour,
}

/** The dialog that is open. */
export function Dialogs() {
  const open = useDialog((state) => state.open)
  if (!open) return null
  const Dialog = dialogs[open]
  return (
    <Suspense>
      <Dialog />
    </Suspense>
  )
}
