/** The first Ctrl-C or request to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/** A signal that aborts when the process is asked to end, so that what is under way ends cleanly. */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort(new Interrupted('Interrupted'))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return controller.signal
}

/** Waits for the signal. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
