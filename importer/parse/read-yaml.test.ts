import { expect, it } from 'vitest'
import { readYaml } from './read-yaml.ts'

it.each([
  ['8', 8],
  ['-3', -3],
  ['9.5', 9.5],
  ['1.10', '1.10'],
  ['007', '007'],
  ['0x1F', '0x1F'],
  ['1e3', '1e3'],
  ['12345678901234567890', '12345678901234567890'],
  ['1985-08-20', '1985-08-20'],
  ['1985-08', '1985-08'],
  ['12:30', '12:30'],
  ['yes', 'yes'],
  ['true', true],
  ['~', null],
  ['', null],
  ['null', null],
  ['"8"', '8'],
  ['.inf', '.inf'],
])('reads %s without losing how it is written', (written, expected) => {
  expect(readYaml(`field: ${written}`)).toEqual({ field: expected })
})

it.each(['just text', '- a\n- b', 'a: 1\na: 2', 'a: !!js/function "x"', 'a: &x [*x]\nb: *y'])(
  'refuses %j',
  (yaml) => {
    expect(() => readYaml(yaml)).toThrow()
  },
)
