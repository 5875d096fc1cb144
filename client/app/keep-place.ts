const parts = 'fieldset, section, aside, main, [role="dialog"], [role="tabpanel"]'
/** What gives the focus back itself when it goes away. */
const lenders = '[role="dialog"], [role="menu"]'

interface Place {
  element: HTMLElement
  /** The parts of the page that it is in, the innermost first. */
  around: readonly HTMLElement[]
  lender: Element | null
}

function partsAround(element: HTMLElement): HTMLElement[] {
  const around = element.parentElement?.closest<HTMLElement>(parts)
  return around ? [around, ...partsAround(around)] : []
}

function placeOf(element: HTMLElement): Place {
  return { element, around: partsAround(element), lender: element.closest(lenders) }
}

function isShown(element: HTMLElement | null): element is HTMLElement {
  return element !== null && element.getClientRects().length > 0
}

/** The canvas, or the table where that is shown instead. */
function middle(): HTMLElement | null {
  const canvas = document.querySelector<HTMLElement>('[data-canvas]')
  return isShown(canvas) ? canvas : document.querySelector('main [role="tab"][aria-selected="true"]')
}

/** Where the reader goes on: in the innermost part that is left, and in the middle of the page where that is as good. */
function goOn({ around }: Place) {
  const left = around.find((part) => part.isConnected)
  const next = left && !left.matches('main, main > [role="tabpanel"]') ? left : (middle() ?? left)
  if (!next) return
  if (next.tabIndex < 0) next.tabIndex = -1
  next.focus({ preventScroll: true })
}

function isFocusLost(): boolean {
  return document.activeElement === document.body
}

/**
 * Who uses the page without a pointer goes on near what they pressed when that goes away by it: the focus would fall to
 * the beginning of the page.
 */
export function keepPlace(): () => void {
  let place: Place | undefined
  const isGone = () => place !== undefined && !place.element.isConnected && isFocusLost()
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) place = placeOf(target)
  }
  const forgetWhatWasLeft = () => {
    if (place?.element.isConnected && isFocusLost()) place = undefined
  }
  // Who leaves what is still there does so on purpose.
  const onBlur = () => setTimeout(forgetWhatWasLeft)
  const restore = () => {
    if (place && isGone() && place.lender?.isConnected !== false) goOn(place)
  }
  const observer = new MutationObserver(() => {
    // A frame later what comes in its stead may have taken the focus.
    if (isGone()) requestAnimationFrame(restore)
  })
  window.addEventListener('focusin', onFocus)
  window.addEventListener('focusout', onBlur)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    window.removeEventListener('focusin', onFocus)
    window.removeEventListener('focusout', onBlur)
    observer.disconnect()
  }
}
