import { askForHealth } from './query-client.ts'

const betweenAttempts = 5_000

/** Asks for the health, and with it the revision, as soon as the server tells of a new import. */
export function followChanges(): () => void {
  let changes: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined

  function listen() {
    changes = new EventSource('/api/changes')
    changes.addEventListener('revision', askForHealth)
    changes.addEventListener('error', listenAgain)
  }
  /** A browser does so by itself when a connection breaks, but not once it is refused, as by a proxy whose server is away. */
  function listenAgain() {
    if (changes.readyState === EventSource.CLOSED) timer = setTimeout(listen, betweenAttempts)
  }

  listen()
  return () => {
    clearTimeout(timer)
    changes.close()
  }
}
