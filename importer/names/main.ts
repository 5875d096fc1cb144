import { parseArgs } from 'node:util'
import { z } from 'zod'
import { namedTypes } from '#model/node-types.ts'
import type { EventFile } from '../check/event-file.ts'
import { doneBut, explainFailure, UsageError } from '../explain-failure.ts'
import { requireFolder } from '../read/read-folder.ts'
import { formatProblems } from '../report/format-report.ts'
import { noAliases } from './aliases.ts'
import { corpusNames } from './corpus-names.ts'
import { declareDistinct, declareSame } from './edit-aliases.ts'
import { formatEntries, formatSuggestions } from './format-suggestions.ts'
import { knownName } from './known-names.ts'
import { checkUse, type ParsedAliases, parseAliases } from './parse-aliases.ts'
import { AliasesUnreadable, readAliasesText } from './read-aliases.ts'
import { readCorpus } from './read-corpus.ts'
import { suggest } from './suggest.ts'
import { changeAliases } from './write-aliases.ts'

const usage = `npm run aliases -- suggest FOLDER [--limit N] [--json]
       npm run aliases -- accept FOLDER NAME-TO-SHOW OTHER-NAME
       npm run aliases -- reject FOLDER NAME OTHER-NAME
       npm run aliases -- list FOLDER [--json]`

const defaultLimit = '20'
const Command = z.discriminatedUnion('name', [
  z.object({ name: z.enum(['suggest', 'list']), folder: z.string(), names: z.tuple([]) }),
  z.object({
    name: z.enum(['accept', 'reject']),
    folder: z.string(),
    names: z.tuple([z.string(), z.string()]),
  }),
])
type Command = z.infer<typeof Command>

function readArguments(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        limit: { type: 'string', default: defaultLimit },
        json: { type: 'boolean', default: false },
      },
    })
    const limit = z.coerce.number().int().min(1).safeParse(values.limit)
    if (!limit.success) throw new Error('--limit takes a number from 1.')
    const [name, folder, ...names] = positionals
    const command = Command.safeParse({ name, folder, names })
    if (!command.success) throw new Error(whatIsMissing(name, folder))
    return { command: command.data, limit: limit.data, json: values.json }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}

function whatIsMissing(name: string | undefined, folder: string | undefined): string {
  if (!['suggest', 'accept', 'reject', 'list'].includes(name ?? '')) {
    return 'Say suggest, accept, reject or list.'
  }
  if (folder === undefined) return 'A folder is needed.'
  return name === 'accept' || name === 'reject' ? 'Two names are needed.' : 'Only a folder is needed.'
}

/** Says how many files are left out. */
async function readEvents(folder: string): Promise<{ events: EventFile[]; code: number }> {
  let rejected = 0
  const events = await readCorpus(folder, () => {
    rejected += 1
  })
  if (rejected > 0)
    console.error(
      `${rejected} ${rejected === 1 ? 'file' : 'files'} could not be read, and the names there are left out; the import says why.`,
    )
  return { events, code: rejected > 0 ? doneBut : 0 }
}

/** Without errors: a line that cannot be read may be the one that rejects a pair. */
function requireReadable(parsed: ParsedAliases): ParsedAliases {
  const errors = parsed.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new AliasesUnreadable(formatProblems(errors).trim())
  return parsed
}

async function runSuggest(folder: string, limit: number, json: boolean): Promise<number> {
  const { aliases } = requireReadable(parseAliases((await readAliasesText(folder)) ?? ''))
  const { events, code } = await readEvents(folder)
  const all = suggest(events, aliases)
  const shown = all.slice(0, limit)
  if (json) {
    const truncated = shown.length < all.length
    console.log(JSON.stringify({ suggestions: shown, total: all.length, truncated }, null, 2))
  } else console.log(formatSuggestions(shown, all.length, folder))
  return code
}

async function runList(folder: string, json: boolean): Promise<number> {
  const text = (await readAliasesText(folder)) ?? ''
  const parsed = parseAliases(text)
  const use = checkUse(text, parsed)
  const { events, code } = await readEvents(folder)
  for (const event of events) use.see(event)
  const problems = [...parsed.problems, ...use.problems()]
  const isDamaged = problems.some(({ severity }) => severity === 'error')
  const { same, distinct } = parsed.entries
  const names = { same: same.map((entry) => entry.names), distinct: distinct.map((entry) => entry.names) }
  if (json) console.log(JSON.stringify({ ...names, problems }, null, 2))
  else {
    // Where none could be read some may be declared.
    if (same.length + distinct.length > 0 || !isDamaged) console.log(formatEntries(parsed.entries))
    if (problems.length > 0) console.log(formatProblems(problems))
  }
  return isDamaged ? doneBut : code
}

type EditCommand = Extract<Command, { names: [string, string] }>

async function runEdit({ name, folder, names: [askedA, askedB] }: EditCommand): Promise<number> {
  const { events, code } = await readEvents(folder)
  const names = namedTypes.flatMap((type) => corpusNames(type, events, noAliases).names)
  const told = await changeAliases(folder, (text) => {
    const parsed = requireReadable(parseAliases(text))
    const declared = parsed.entries.same.flatMap((entry) => entry.names)
    const [a, b] = [knownName(askedA, names, declared), knownName(askedB, names, declared)]
    return (name === 'accept' ? declareSame : declareDistinct)(text, parsed, a, b)
  })
  console.log(told)
  return code
}

async function run(words: string[]): Promise<number> {
  const { command, limit, json } = readArguments(words)
  await requireFolder(command.folder)
  if (command.name === 'list') return runList(command.folder, json)
  if (command.name === 'accept' || command.name === 'reject') return runEdit(command)
  return runSuggest(command.folder, limit, json)
}

/** `npm run aliases`: suggests, accepts, rejects and lists names that mean the same; 0 done, 1 done with errors, 2 could not run. */
export async function main(words: string[]): Promise<void> {
  process.exitCode = await run(words).catch(explainFailure)
}
