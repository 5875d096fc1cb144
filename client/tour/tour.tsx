import { Popover } from '@base-ui/react/popover'
import { useEffect, useState } from 'react'
import { closeDialog } from '../app/dialog-store.ts'
import { formatNumber } from '../wording/format-number.ts'
import { dismissTour } from './tour-offer-store.ts'
import { tourSteps } from './tour-steps.ts'
import './tour.css'

function isShown({ anchor }: { anchor: string }): boolean {
  return (document.querySelector(anchor)?.getClientRects().length ?? 0) > 0
}

function useMarked(anchor: Element | null) {
  useEffect(() => {
    anchor?.classList.add('tour-anchor')
    return () => anchor?.classList.remove('tour-anchor')
  }, [anchor])
}

function end() {
  dismissTour()
  closeDialog()
}

/** Leads from control to control, those that are on the screen, and says what each is for. */
export function Tour() {
  const [steps] = useState(() => tourSteps.filter(isShown))
  const [index, setIndex] = useState(0)
  const step = steps[index]
  const anchor = step ? document.querySelector(step.anchor) : null
  useMarked(anchor)
  if (!step) return null
  const isLast = index === steps.length - 1
  return (
    <Popover.Root open onOpenChange={(_, { reason }) => reason === 'escape-key' && end()}>
      <Popover.Portal>
        <Popover.Positioner
          key={step.anchor}
          className="popup-positioner"
          anchor={anchor}
          side={step.anchor === '.place' ? 'top' : 'bottom'}
          sideOffset={step.anchor === '.place' ? -160 : 8}
          collisionPadding={8}
        >
          <Popover.Popup className="popup tour">
            <Popover.Title className="tour-title">{step.title}</Popover.Title>
            <Popover.Description className="tour-words">{step.words}</Popover.Description>
            <div className="tour-actions">
              <span className="muted figure">
                {formatNumber(index + 1)} of {formatNumber(steps.length)}
              </span>
              {!isLast && (
                <button type="button" className="quiet-button" onClick={end}>
                  End the tour
                </button>
              )}
              {index > 0 && (
                <button type="button" className="button" onClick={() => setIndex(index - 1)}>
                  Back
                </button>
              )}
              <button
                type="button"
                className="button"
                // biome-ignore lint/a11y/noAutofocus: the reader asked for the tour and goes on by Enter
                autoFocus
                onClick={() => (isLast ? end() : setIndex(index + 1))}
              >
                {isLast ? 'Done' : 'Next'}
              </button>
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
