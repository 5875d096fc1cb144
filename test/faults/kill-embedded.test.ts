import { afterAll, describe } from 'vitest'
import { killImports } from './kill-imports.ts'
import { embeddedPlace } from './places.ts'

describe('an import into the embedded store that is killed is finished by the next', () => {
  const place = embeddedPlace()
  afterAll(() => place.empty(''))
  killImports(place)
})
