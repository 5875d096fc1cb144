import { openDialog } from '../app/dialog-store.ts'
import { dismissTour, useTourOffer } from './tour-offer-store.ts'

/** Offers the tour to whoever has neither taken nor declined it. */
export function TourOffer() {
  const isOffered = useTourOffer((state) => state.isOffered)
  if (!isOffered) return null
  return (
    <p className="tour-offer">
      New here?{' '}
      <button type="button" className="link-button" onClick={() => openDialog('tour')}>
        Take the tour
      </button>
      , five steps, or{' '}
      <button type="button" className="link-button" onClick={dismissTour}>
        do not offer it again
      </button>
      .
    </p>
  )
}
