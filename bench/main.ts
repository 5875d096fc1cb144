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

/** `npm run bench`: measures, or makes docs/performance.md of what was measured. */
export async function main([name = '', ...words]: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  if (name === '' || name.startsWith('--'))
    return (await everything())(name === '' ? [] : [name, ...words], environment)
  const command = await commands[name]?.()
  if (command) return command(words, environment)
  console.error(usage)
  process.exitCode = 2
}
