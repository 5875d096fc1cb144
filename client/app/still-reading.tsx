import { isReading, useHealth } from '../api/use-health.ts'

/**
 * Why an answer takes so long, where it is that the server has just been started or has a new revision. How far it is
 * changes each second, which nobody wants to be read.
 */
export function StillReading() {
  const { health } = useHealth()
  if (!isReading(health)) return null
  return (
    <>
      {' '}
      The server is still reading the graph
      <span aria-hidden="true">: {Math.floor(health.inMemory * 100)} %</span>.
    </>
  )
}
