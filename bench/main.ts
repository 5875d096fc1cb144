import { serveMeasured } from './api/serve.ts'
import { apiBenchmark } from './api.ts'
import { clientBenchmark } from './client.ts'
import { tellShape, writeSynthetic } from './corpus.ts'
import { discoveryBenchmark } from './discovery.ts'
import { everything } from './everything.ts'
import { runStep } from './import/steps.ts'
import { importBenchmark } from './import.ts'
import { namesBenchmark } from './names/bench.ts'
import { writeReport } from './report.ts'

const usage = `npm run bench [-- --quick] [--folder FOLDER]
npm run bench -- import [--quick] [--folder FOLDER | --events N,N] [--store embedded,neo4j] [--runs N]
npm run bench -- api FOLDER [--quick] [--events N,N] [--store embedded,neo4j] [--runs N] [--profiles FOLDER]
npm run bench -- names FOLDER
npm run bench -- discovery FOLDER [--quick] [--only quality|latency] [--events N] [--store embedded,neo4j] [--runs N]
npm run bench -- client FOLDER [--quick] [--runs N]
npm run bench -- report
npm run bench -- corpus FOLDER [--events N] [--seed N]
npm run bench -- shape FOLDER`

type Command = (words: string[], environment: NodeJS.ProcessEnv) => void | Promise<void>

const commands: Record<string, Command> = {
  import: importBenchmark,
  api: apiBenchmark,
  names: namesBenchmark,
  discovery: discoveryBenchmark,
  client: clientBenchmark,
  report: writeReport,
  corpus: writeSynthetic,
  shape: tellShape,
  step: runStep,
  serve: serveMeasured,
}

/** `npm run bench`: measures, or makes docs/performance.md of what was measured. */
export async function main([name = '', ...words]: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  if (name === '' || name.startsWith('--'))
    return everything(name === '' ? [] : [name, ...words], environment)
  const command = commands[name]
  if (command) return command(words, environment)
  console.error(usage)
  process.exitCode = 2
}
