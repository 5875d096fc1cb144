import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

function afterFirstPaint(work: () => void) {
  if (document.readyState === 'complete') work()
  else window.addEventListener('load', work, { once: true })
}

/**
 * A component whose code is not part of the first paint. It is fetched while there is time, before it is asked for,
 * so that it is there even when the server goes away.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  afterFirstPaint(() => void load())
  return lazy(async () => ({ default: await load() }))
}
