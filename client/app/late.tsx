import { Component, type ComponentType, lazy, type ReactNode } from 'react'
import { sayNotLoaded } from './not-loaded.ts'

function afterFirstPaint(work: () => void) {
  if (document.readyState === 'complete') work()
  else window.addEventListener('load', work, { once: true })
}

/** The code of a part of the page did not come. */
class NotLoaded extends Error {
  override name = 'NotLoaded'
}

/** How the reader opens a part of the page, and how it is closed. */
interface Door {
  open: () => void
  close: () => void
}

interface GuardProps {
  part: () => ReactNode
  /** Makes that the code is asked for again when the part is drawn next. */
  renew: () => void
  door: Door | undefined
}

/** What to do about all that did not come: much of it comes in one file. */
const again = new Set<() => void>()

/** Style sheets that did not come. The import that wanted them does not ask for them a second time. */
const lostLinks = new Set<HTMLLinkElement>()

window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement) lostLinks.add(target)
  },
  { capture: true },
)

function tryAgain() {
  for (const link of lostLinks) link.replaceWith(link.cloneNode())
  lostLinks.clear()
  const all = [...again]
  again.clear()
  for (const one of all) one()
}

/** Leaves a part of the page out when its code does not come, and says so; the rest of the page stays. */
class LateGuard extends Component<GuardProps, { error: unknown }> {
  override state: { error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidCatch(error: unknown) {
    if (!(error instanceof NotLoaded)) return
    const { door, renew } = this.props
    renew()
    door?.close()
    again.add(() => {
      this.setState({ error: undefined })
      door?.open()
    })
    sayNotLoaded(tryAgain)
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.part()
    if (error instanceof NotLoaded) return null
    throw error
  }
}

/**
 * A component whose code is not part of the first paint. It is fetched while there is time, before it is asked for,
 * so that it is there even when the server goes away.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  door?: Door,
): ComponentType<Props> {
  const fetched = async () => {
    try {
      return { default: await load() }
    } catch (cause) {
      throw new NotLoaded('The code of a part of the page did not come', { cause })
    }
  }
  afterFirstPaint(() => void fetched().catch(() => undefined))
  let Part = lazy(fetched)
  const renew = () => {
    Part = lazy(fetched)
  }
  return (props) => <LateGuard part={() => <Part {...props} />} renew={renew} door={door} />
}
