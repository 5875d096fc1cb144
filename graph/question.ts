import { z } from 'zod'
import type { Parameters, Reading, Row as StoredRow } from './store.ts'

/** One question to the graph: its Cypher text, what it is asked with, and the shape of a row. */
interface Definition<Input extends Parameters, Row> {
  asks: string
  cypher: (input: Input) => string
  row: z.ZodType<Row> & Pick<z.ZodObject, 'shape'>
}

export interface Question<Input extends Parameters, Row> extends Definition<Input, Row> {
  /** The shape of a whole answer: zod compiles each once, not with each answer. */
  rows: z.ZodType<Row[]>
  columns: readonly string[]
}

/** Whoever answers questions: a store, or what stands before one. */
export interface Reader {
  read(reading: Reading): Promise<StoredRow[]>
}

export function question<Input extends Parameters>() {
  return <Row>(definition: Definition<Input, Row>): Question<Input, Row> => ({
    ...definition,
    rows: z.array(definition.row),
    columns: Object.keys(definition.row.shape),
  })
}

export function statementOf<Input extends Parameters>(
  { cypher, columns }: Pick<Question<Input, unknown>, 'cypher' | 'columns'>,
  input: Input,
): Reading {
  return { cypher: cypher(input), parameters: input, columns }
}

/** The rows of the answer. Throws when a store answers in another shape than the question declares. */
export async function ask<Input extends Parameters, Row>(
  store: Reader,
  question: Question<Input, Row>,
  input: Input,
): Promise<Row[]> {
  return question.rows.parse(await store.read(statementOf(question, input)))
}
