import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Parameters, Row, Store } from '../../../graph/store.ts'
import { onBothStores } from '../../support/stores.ts'

interface Asked {
  it: string
  cypher: string
  parameters?: Parameters
}

export interface ReadCase extends Asked {
  rows: Row[]
}

/** `given` is one transaction and `writes` the next; then `cypher` reads what they left. */
export interface WriteCase extends ReadCase {
  given?: string[]
  writes: string[]
}

/** What a store answers: rows, or an error with such a message. */
type Answer = Row[] | RegExp

export interface Difference extends Asked {
  neo4j: Answer
  embedded: Answer
}

export interface WrittenDifference extends Difference {
  writes: string[]
  refusedBy?: Store['kind']
}

const graph = `
  CREATE (airlift:Event {id: 'event:airlift', title: 'Airlift', date: '1985', importance: 9, body: 'Long.'}),
         (bribe:Event {id: 'event:bribe', title: 'Bribe', date: '1985-08', dateEnd: '1985-11', importance: 7}),
         (coup:Event {id: 'event:coup', title: 'Coup', date: '1985-08-20'}),
         (deal:Event {id: 'event:deal', title: 'Deal', date: '1986-11-25', importance: 7}),
         (exile:Event {id: 'event:exile', title: 'Exile', importance: 0}),
         (alvaro:Actor {id: 'actor:alvaro', name: 'Álvaro', aliases: ['Al', 'The Broker']}),
         (bank:Actor {id: 'actor:bank', name: 'bank'}),
         (oliver:Actor {id: 'actor:oliver', name: 'Oliver', aliases: ['Ollie']}),
         (zita:Actor {id: 'actor:zita', name: 'Zita'}),
         (arms:Tag {id: 'tag:arms', name: 'Arms'}),
         (money:Tag {id: 'tag:money', name: 'Money'}),
         (unused:Tag {id: 'tag:unused', name: 'Unused'}),
         (alvaro)-[:PARTICIPATED_IN]->(airlift),
         (alvaro)-[:PARTICIPATED_IN]->(deal),
         (oliver)-[:PARTICIPATED_IN {\`as\`: 'Ollie'}]->(airlift),
         (oliver)-[:PARTICIPATED_IN]->(bribe),
         (oliver)-[:PARTICIPATED_IN]->(coup),
         (zita)-[:PARTICIPATED_IN]->(bribe),
         (zita)-[:ACCUSED_OF]->(bribe),
         (airlift)-[:TAGGED]->(arms),
         (bribe)-[:TAGGED]->(arms),
         (bribe)-[:TAGGED]->(money),
         (deal)-[:TAGGED]->(money),
         (airlift)-[:RELATED_TO {kind: 'linked'}]->(bribe),
         (bribe)-[:RELATED_TO {kind: 'triggered'}]->(airlift),
         (coup)-[:RELATED_TO {kind: 'linked'}]->(deal)`

function ask(store: Store, { cypher, parameters = {} }: Asked) {
  return store.read({ cypher, parameters })
}

function run(store: Store, texts: string[], parameters: Parameters = {}) {
  return store.write(texts.map((cypher) => ({ cypher, parameters })))
}

function withTheGraph(what: string, cases: (store: () => Store) => void) {
  onBothStores(what, (store) => {
    beforeAll(() => run(store(), [graph]))
    cases(store)
  })
}

function withDrafts(what: string, cases: (store: () => Store) => void) {
  onBothStores(what, (store) => {
    afterEach(() => run(store(), ['MATCH (d:Draft) DETACH DELETE d']))
    cases(store)
  })
}

async function expectAnswer(store: Store, { neo4j, embedded, ...asked }: Difference) {
  const answer = store.kind === 'neo4j' ? neo4j : embedded
  if (answer instanceof RegExp) await expect(ask(store, asked)).rejects.toThrow(answer)
  else expect(await ask(store, asked)).toStrictEqual(answer)
}

/** Reads that give exactly these rows, in this order, on both stores. */
export function readsAlike(what: string, cases: ReadCase[]): void {
  withTheGraph(what, (store) => {
    for (const { rows, ...asked } of cases) {
      it(asked.it, async () => expect(await ask(store(), asked)).toStrictEqual(rows))
    }
  })
}

/** Writes, to nodes labelled Draft, that leave the same graph on both stores. */
export function writesAlike(what: string, cases: WriteCase[]): void {
  withDrafts(what, (store) => {
    for (const { given = [], writes, rows, ...asked } of cases) {
      it(asked.it, async () => {
        await run(store(), given, asked.parameters)
        await run(store(), writes, asked.parameters)
        expect(await ask(store(), asked)).toStrictEqual(rows)
      })
    }
  })
}

/** Reads that both stores refuse, each with a message of its own. */
export function refusedAlike(what: string, cases: Asked[]): void {
  withTheGraph(what, (store) => {
    for (const asked of cases) it(asked.it, () => expect(ask(store(), asked)).rejects.toThrow())
  })
}

/** Writes that both stores refuse as one: nothing of them is there afterwards. */
export function writesRefusedAlike(what: string, cases: { it: string; writes: string[] }[]): void {
  withDrafts(what, (store) => {
    for (const { it: sentence, writes } of cases) {
      it(sentence, async () => {
        await expect(run(store(), writes)).rejects.toThrow()
        const left = { cypher: 'MATCH (d:Draft) RETURN count(d) AS drafts', parameters: {} }
        expect(await store().read(left)).toStrictEqual([{ drafts: 0 }])
      })
    }
  })
}

/** Reads that the stores answer each in its own way. */
export function readsDiffer(what: string, cases: Difference[]): void {
  withTheGraph(what, (store) => {
    for (const difference of cases) it(difference.it, () => expectAnswer(store(), difference))
  })
}

/** Writes that one store refuses, or that leave another graph. */
export function writesDiffer(what: string, cases: WrittenDifference[]): void {
  withDrafts(what, (store) => {
    for (const { writes, refusedBy, ...difference } of cases) {
      it(difference.it, async () => {
        const written = run(store(), writes, difference.parameters)
        if (store().kind === refusedBy) await expect(written).rejects.toThrow()
        else await written
        await expectAnswer(store(), difference)
      })
    }
  })
}
