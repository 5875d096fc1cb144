import { expect, it } from 'vitest'
import { findParameters } from './find-parameters.ts'

it('finds each parameter once, in the order of first use', () => {
  expect(findParameters('MATCH (a {name: $name}) WHERE a.x > $from RETURN $name, $`two words`, $1')).toEqual([
    'name',
    'from',
    'two words',
    '1',
  ])
})

it('finds none in texts, quoted names and comments', () => {
  const query = `RETURN '$a \\' $b', "$c", n.\`$d\` // $e
  /* $f
     $g */, $real`
  expect(findParameters(query)).toEqual(['real'])
})
