import { z } from 'zod'
import type { CypherRequest } from '#model/api/cypher.ts'

export const fieldKinds = ['text', 'number', 'boolean', 'json'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** A parameter as it is filled in: what it is to be, and what was typed. */
export const ParameterField = z.object({ kind: z.enum(fieldKinds), text: z.string() })
export type ParameterField = z.infer<typeof ParameterField>

export const Fields = z.record(z.string(), ParameterField)
export type Fields = z.infer<typeof Fields>

type Parameters = NonNullable<CypherRequest['parameters']>

const AnyJson: z.ZodType<Parameters[string]> = z.json()

export const emptyField: ParameterField = { kind: 'text', text: '' }

function read({ kind, text }: ParameterField): { value: Parameters[string] } | { wrong: string } {
  if (kind === 'text') return { value: text }
  if (kind === 'boolean') return { value: text === 'true' }
  if (kind === 'number') {
    const value = Number(text)
    return text.trim() !== '' && Number.isFinite(value) ? { value } : { wrong: 'is not a number' }
  }
  try {
    return { value: AnyJson.parse(JSON.parse(text)) }
  } catch {
    return { wrong: 'is not JSON, such as ["a", "b"] or null' }
  }
}

/** What is wrong with a field, or undefined. */
export function wrongIn(field: ParameterField): string | undefined {
  const reading = read(field)
  return 'wrong' in reading ? reading.wrong : undefined
}

/** The values of these parameters; those that cannot be read are left out. */
export function readFields(names: readonly string[], fields: Fields): Parameters {
  const pairs = names.flatMap((name) => {
    const reading = read(fields[name] ?? emptyField)
    return 'value' in reading ? [[name, reading.value] as const] : []
  })
  return Object.fromEntries(pairs)
}
