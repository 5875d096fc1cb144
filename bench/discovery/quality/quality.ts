import { weights } from '../../../server/related/events/score.ts'
import { holdActors } from './actors.ts'
import { withGraphOf } from './hide.ts'
import { holdLinks } from './links.ts'
import { advantage, type Interval, type Measure, type Outcome, summarise } from './measures.ts'
import { holdParticipations } from './participations.ts'
import { type Held, type Outcomes, ours } from './trial.ts'
import { tune, worthOf } from './tune.ts'

const measures: { measure: Measure; name: string }[] = [
  { measure: 'hit', name: 'hits@10' },
  { measure: 'reciprocal', name: 'MRR' },
  { measure: 'auc', name: 'AUC' },
]

function share({ mean, low, high }: Interval): string {
  const [middle, from, to] = [mean, low, high].map((value) => value.toFixed(3).replace(/^(-?)0\./, '$1.'))
  return `${middle} [${from}, ${to}]`
}

function column(trials: readonly Outcomes[], way: string): Outcome[] {
  return trials.flatMap((outcomes) => outcomes[way] ?? [])
}

/** By how much the suggestions, as they are listed, are ahead of another way. */
function ahead(trials: readonly Outcomes[], way: string): string {
  const gained = (measure: Measure) => share(advantage(column(trials, ours), column(trials, way), measure))
  return way === ours ? '' : `${gained('hit')} | ${gained('reciprocal')}`
}

/** One table in Markdown: each way, how well it does, and by how much the suggestions are ahead of it. */
function table(what: string, trials: readonly Outcomes[]): string {
  const ways = Object.keys(trials[0] ?? {})
  const rows = ways.map((way) => {
    const cells = measures.map(({ measure }) => share(summarise(column(trials, way), measure)))
    return `| ${way} | ${cells.join(' | ')} | ${ahead(trials, way) || ' | '} |`
  })
  return [
    `\n${what}: ${trials.length} queries`,
    `| | ${measures.map(({ name }) => name).join(' | ')} | ahead by hits@10 | ahead by MRR |`,
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function heldOut(held: readonly Held[]): Outcomes[] {
  return held.filter(({ isTraining }) => !isTraining).map(({ outcomes }) => outcomes)
}

function lookingBack(held: readonly Held[]): Outcomes[] {
  return held.flatMap(({ isTraining, earlier }) => (isTraining || !earlier ? [] : [earlier]))
}

/** What the suggestions find of what was hidden, beside simpler ways; and whether other weights would find more. */
export async function tellQuality(folder: string): Promise<void> {
  const links = await withGraphOf(folder, async () => {}, holdLinks)
  console.log(table('Hidden relations', heldOut(links)))
  console.log(table('Hidden relations of the last fifth, among what happened before', lookingBack(links)))
  const participations = await holdParticipations(folder)
  console.log(table('Hidden participations', heldOut(participations)))
  console.log(
    table('Hidden participations of the last fifth, among what happened before', lookingBack(participations)),
  )
  const { any, neverTogether } = await holdActors(folder)
  console.log(table('With whom an actor will be in an event', any))
  console.log(table('Whom an actor will meet for the first time', neverTogether))
  const tasks = [links, participations]
  console.log(`\nWeights in use, on the trials for choosing: ${worthOf(tasks, weights).toFixed(4)}`)
  const best = tune(tasks)
  console.log(`Best found: ${best.worth.toFixed(4)} with ${JSON.stringify(best.weights)}`)
}
