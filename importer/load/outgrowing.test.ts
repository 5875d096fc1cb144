import { expect, it } from 'vitest'
import { outgrowing, outgrowingNode } from './outgrowing.ts'

const gigabyte = 1024 ** 3

it('says nothing of as many events as the embedded store holds with ease', () => {
  expect(outgrowing(20_000, 2 * gigabyte)).toBeUndefined()
})

it('says beforehand what more will take, and what to use in its place', () => {
  expect(outgrowing(100_000, 24 * gigabyte)).toMatch(
    /^100,000 files are many .* some 3\.\d GB of it to import them, 6\.\d GB to show them\. This machine has 24\.0 GB\. A Neo4j .*docs\/deploying\.md/,
  )
})

it('says that a machine is too small', () => {
  expect(outgrowing(1_000_000, 8 * gigabyte)).toContain('This machine has 8.0 GB: too little.')
})

it('says of how many events Node needs more memory than it allows itself, and how it allows more', () => {
  expect(outgrowingNode(100_000, 4 * gigabyte)).toBeUndefined()
  expect(outgrowingNode(1_000_000, 4 * gigabyte)).toMatch(
    /^1,000,000 files may take more .* some \d\.\d GB, and it allows 4\.0 GB\. .* NODE_OPTIONS=--max-old-space-size=\d+ /,
  )
})
