import { z } from 'zod'

/** Environment variables that say nothing when set to nothing. */
export const setting = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

const Variables = z.object({
  NEO4J_URI: setting(
    z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^:/]+/, {
        error: 'must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://',
        abort: true,
      })
      // Whoever reads that a database does not answer reads its address.
      .regex(/^[^@]*$/, {
        error: 'must not say who asks: that is for NEO4J_USER and NEO4J_PASSWORD',
        abort: true,
      })
      .regex(/^([^?]*|neo4j.*\?.+=.+)$/, 'must not go on with ?: only neo4j:// does, as in ?policy=europe')
      // The driver itself takes the usual port where it cannot read one.
      .refine(URL.canParse, 'must name a host, and where a port follows it a number to 65535')
      .optional(),
  ),
  NEO4J_USER: setting(z.string().default('neo4j')),
  NEO4J_PASSWORD: setting(z.string().default('')),
  NEO4J_READER_USER: setting(z.string().optional()),
  NEO4J_READER_PASSWORD: setting(z.string().default('')),
  NEO4J_DATABASE: setting(z.string().default('neo4j')),
  SKEIN_DATA: setting(z.string().default('.skein')),
})

export const StoreSettings = Variables.refine(
  ({ NEO4J_READER_USER, NEO4J_READER_PASSWORD }) => NEO4J_READER_USER || !NEO4J_READER_PASSWORD,
  {
    path: ['NEO4J_READER_USER'],
    error: 'must be set where NEO4J_READER_PASSWORD is: else researchers would ask as the user who writes',
  },
)
export type StoreSettings = z.infer<typeof StoreSettings>

/** One or more environment variables cannot be used. */
export class BadSettings extends Error {
  readonly hint = 'Correct them, or unset them to use the defaults. docs/settings.md lists them all.'
  constructor(readonly problems: string[]) {
    super(`These settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'BadSettings'
  }
}

/** Reads settings from the environment. Throws BadSettings that names every wrong one. */
export function readSettings<Schema extends z.ZodType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.output<Schema> {
  const parsed = schema.safeParse(environment)
  if (parsed.success) return parsed.data
  throw new BadSettings(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
}
