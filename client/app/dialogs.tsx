import { type ComponentType, Suspense } from 'react'
import { closeDialog, type DialogName, openDialog, useDialog } from './dialog-store.ts'
import { late } from './late.tsx'

function lateDialog(name: DialogName, load: () => Promise<ComponentType>): ComponentType {
  return late(load, { open: () => openDialog(name), close: closeDialog })
}

const dialogs: Record<DialogName, ComponentType> = {
  differences: lateDialog(
    'differences',
    async () => (await import('../difference/differences-dialog.tsx')).DifferencesDialog,
  ),
  dossiers: lateDialog('dossiers', async () => (await import('../dossiers/dossiers.tsx')).Dossiers),
  'import problems': lateDialog(
    'import problems',
    async () => (await import('../import-problems/import-problems-dialog.tsx')).ImportProblemsDialog,
  ),
  'name list': lateDialog('name list', async () => (await import('../name-list/name-list.tsx')).NameList),
  palette: lateDialog('palette', async () => (await import('../palette/palette.tsx')).Palette),
  paths: lateDialog('paths', async () => (await import('../paths/paths-dialog.tsx')).PathsDialog),
  'saved views': lateDialog(
    'saved views',
    async () => (await import('../saved-views/saved-views.tsx')).SavedViews,
  ),
  shortcuts: lateDialog('shortcuts', async () => (await import('../shortcuts/shortcuts.tsx')).Shortcuts),
  survive: lateDialog('survive', async () => (await import('../survive/survive-dialog.tsx')).SurviveDialog),
  tour: lateDialog('tour', async () => (await import('../tour/tour.tsx')).Tour),
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
