import { expect, it } from 'vitest'
import { refuseByText } from './allowed.ts'

it('refuses another database, and not a property that is named as the word for it', () => {
  expect(() => refuseByText('CALL { USE system SHOW DATABASES } RETURN 1')).toThrow(/USE/)
  expect(() => refuseByText("MATCH (e:Event {use: 'civil'}) RETURN e.title AS title")).not.toThrow()
})
