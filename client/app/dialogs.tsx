import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react'
import { type DialogName, useDialog } from './dialog-store.ts'

const Palette = lazy(async () => ({ default: (await import('../palette/palette.tsx')).Palette }))
const Shortcuts = lazy(async () => ({ default: (await import('../shortcuts/shortcuts.tsx')).Shortcuts }))
const Tour = lazy(async () => ({ default: (await import('../tour/tour.tsx')).Tour }))

const dialogs: Record<DialogName, LazyExoticComponent<ComponentType>> = {
  palette: Palette,
  shortcuts: Shortcuts,
  tour: Tour,
}

/** The dialog that is open, loaded when it is first asked for. */
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
