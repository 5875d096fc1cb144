const usage = `npm run bench [-- --quick] [--folder FOLDER]
npm run bench -- import [FOLDER | --events N,N] [--quick] [--store embedded,neo4j] [--runs N]
npm run bench -- api FOLDER [--quick] [--events N,N] [--store embedded,neo4j] [--runs N] [--profiles FOLDER]
npm run bench -- names FOLDER
npm run bench -- discovery FOLDER [--quick] [--only quality|latency] [--events N] [--store embedded,neo4j] [--runs N]
npm run bench -- client FOLDER [--quick] [--runs N]
npm run bench -- report
npm run bench -- corpus FOLDER [--events N] [--seed N]
npm run bench -- shape FOLDER`

type Command = (words: string[], environment: NodeJS.ProcessEnv) => void | Promise<void>

/** Each is loaded when it is asked for: of a step that is measured, all others would count as its memory. */
const commands: Record<string, () => Promise<Command>> = {
  import: async () => (await import('./import.ts')).importBenchmark,
  api: async () => (await import('./api.ts')).apiBenchmark,
  names: async () => (await import('./names/bench.ts')).namesBenchmark,
  discovery: async () => (await import('./discovery.ts')).discoveryBenchmark,
  client: async () => (await import('./client.ts')).clientBenchmark,
  report: async () => (await import('./report.ts')).writeReport,
  corpus: async () => (await import('./corpus.ts')).writeSynthetic,
  shape: async () => (await import('./corpus.ts')).tellShape,
  step: async () => (await import('./import/steps.ts')).runStep,
  bare: async () => (await import('./api/bare.ts')).serveBare,
  serve: async () => (await import('./api/serve.ts')).serveMeasured,
}

const everything = async () => (await import('./everything.ts')).everything

/** What a benchmark could not do, in words; loaded when it is needed, for the same reason. */
async function explain(error: unknown): Promise<number> {
  const { BadOptions } = await import('./options.ts')
  const { explainFailure, UsageError } = await import('../importer/explain-failure.ts')
  return explainFailure(error instanceof BadOptions ? new UsageError(error.message, usage) : error)
}

async function commandOf(name: string, words: string[]): Promise<{ command: Command; words: string[] }> {
  if (name === '') return { command: await everything(), words }
  if (name.startsWith('--')) return { command: await everything(), words: [name, ...words] }
  const load = commands[name]
  if (load) return { command: await load(), words }
  const { BadOptions } = await import('./options.ts')
  throw new BadOptions(`There is no benchmark ${name}.`)
}

/** `npm run bench`: measures, or makes docs/performance.md of what was measured. */
export async function main([name = '', ...rest]: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const { command, words } = await commandOf(name, rest)
    await command(words, environment)
  } catch (error) {
    process.exitCode = await explain(error)
  }
}
