import { expect, it } from 'vitest'
import type { GraphSchema } from '#model/api/cypher.ts'
import { namesOf, propertiesAt } from './schema-names.ts'

const title = { name: 'title', kind: 'text' as const, share: 1, example: 'A sale' }
const tier = { name: 'tier', kind: 'number' as const, share: 0.4, example: 1 }
const schema: GraphSchema = {
  nodeTypes: [{ type: 'Event', count: 1, lookedAt: 1, properties: [title] }],
  edgeTypes: [
    { type: 'CITES', from: 'Event', to: 'Source', count: 1, lookedAt: 1, properties: [tier, title] },
  ],
}

it('tells the types and each property once', () => {
  const { labels, relationshipTypes, propertyKeys } = namesOf(schema, [])
  expect({ labels, relationshipTypes, propertyKeys }).toEqual({
    labels: ['Event'],
    relationshipTypes: ['CITES'],
    propertyKeys: ['title', 'tier'],
  })
})

it('knows the properties of a variable by the type that its pattern gives it', () => {
  const query = 'MATCH (e:Event)-[r:CITES]->(s) WHERE e.t AND r. AND s.x'
  const at = (text: string) => query.indexOf(text) + text.length
  expect(propertiesAt(query, at('e.t'), schema)).toEqual([{ ...title, type: 'Event' }])
  expect(propertiesAt(query, at('r.'), schema).map(({ name }) => name)).toEqual(['tier', 'title'])
  expect(propertiesAt(query, at('s.x'), schema)).toEqual([])
})
