import { askForHealth } from './query-client.ts'

/** Asks for the health, and with it the revision, as soon as the server tells of a new import. */
export function followChanges(): () => void {
  const changes = new EventSource('/api/changes')
  changes.addEventListener('revision', askForHealth)
  return () => changes.close()
}
