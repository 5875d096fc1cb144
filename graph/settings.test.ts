import { expect, it } from 'vitest'
import { readSettings, StoreSettings } from './settings.ts'

it('uses the embedded store and a folder of its own unless told otherwise', () => {
  expect(readSettings(StoreSettings, { NEO4J_URI: '' })).toEqual({
    NEO4J_URI: undefined,
    NEO4J_USER: 'neo4j',
    NEO4J_PASSWORD: '',
    NEO4J_READER_PASSWORD: '',
    NEO4J_DATABASE: 'neo4j',
    SKEIN_DATA: '.skein',
  })
})

it.each([
  'bolt://localhost:7687',
  'bolt://[::1]:7687',
  'neo4j://a,b',
  'neo4j://a?policy=europe',
  'neo4j+s://x.databases.neo4j.io',
  'bolt+ssc://x',
])('takes %s for a Neo4j', (NEO4J_URI) => {
  expect(readSettings(StoreSettings, { NEO4J_URI }).NEO4J_URI).toBe(NEO4J_URI)
})

it.each(['http://localhost:7474', 'bolt://', 'bolt://:7687', 'localhost:7687'])(
  'refuses %s by name',
  (NEO4J_URI) => {
    expect(() => readSettings(StoreSettings, { NEO4J_URI })).toThrow(/NEO4J_URI: must begin/)
  },
)

it.each(['bolt://h:abc', 'bolt://h:70000', 'neo4j://a:1,b:2'])('refuses the port of %s', (NEO4J_URI) => {
  expect(() => readSettings(StoreSettings, { NEO4J_URI })).toThrow(/NEO4J_URI: must name a host/)
})

it.each(['bolt://h?x=y', 'bolt://h:7687?', 'neo4j://h?x'])(
  'refuses what follows the host in %s',
  (NEO4J_URI) => {
    expect(() => readSettings(StoreSettings, { NEO4J_URI })).toThrow(/NEO4J_URI: must not go on/)
  },
)

it('refuses a password of a reader without a name, who would ask as the one who writes', () => {
  const read = (name: string) =>
    readSettings(StoreSettings, { NEO4J_READER_PASSWORD: 'for-reading', [name]: 'reader' })
  expect(() => read('NEO4J_READER_USR')).toThrow(/NEO4J_READER_USER: must be set/)
  expect(read('NEO4J_READER_USER').NEO4J_READER_USER).toBe('reader')
})

it('refuses an address of Neo4j with a password in it, and does not repeat it', () => {
  const read = () => readSettings(StoreSettings, { NEO4J_URI: 'bolt://neo4j:letmein@localhost:7687' })
  expect(read).toThrow(/NEO4J_URI: must not say who asks/)
  expect(read).not.toThrow(/letmein/)
})
