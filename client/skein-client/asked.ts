import type { z } from 'zod'

type Given<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value

/** What a request may be given: what the contract makes of it, with what has a default left out at will. */
export type Asked<Takes extends z.ZodObject> = {
  readonly [Name in keyof z.input<Takes>]:
    | (Name extends keyof z.output<Takes> ? Given<z.output<Takes>[Name]> : never)
    | (undefined extends z.input<Takes>[Name] ? undefined : never)
}
