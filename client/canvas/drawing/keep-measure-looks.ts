import { useMeasures } from '../../network/measures-store.ts'
import { useView } from '../../view/view-store.ts'
import type { LookController } from './look-controller.ts'

/** Sizes and colours the actors of a network by what is measured of them, as soon as it is known. */
export function keepMeasureLooks(look: LookController): () => void {
  const endings = [
    useMeasures.subscribe(({ measured }, before) => {
      if (measured !== before.measured) look.resize()
    }),
    useView.subscribe(({ network }, before) => {
      if (network !== before.network) look.resize()
    }),
  ]
  return () => {
    for (const end of endings) end()
  }
}
