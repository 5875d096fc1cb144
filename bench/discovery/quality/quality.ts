import { basename } from 'node:path'
import { weights } from '../../../server/related/events/score.ts'
import type { Quality, Task } from '../record.ts'
import { holdActors } from './actors.ts'
import { withGraphOf } from './hide.ts'
import { holdLinks } from './links.ts'
import { advantage, type Interval, type Measure, type Outcome, summarise } from './measures.ts'
import { holdParticipations } from './participations.ts'
import { type Held, type Outcomes, ours } from './trial.ts'
import { tune, worthOf } from './tune.ts'

function column(trials: readonly Outcomes[], way: string): Outcome[] {
  return trials.flatMap((outcomes) => outcomes[way] ?? [])
}

function ofEach(measured: (measure: Measure) => Interval): Record<Measure, Interval> {
  return { hit: measured('hit'), reciprocal: measured('reciprocal'), auc: measured('auc') }
}

function task(what: string, trials: readonly Outcomes[]): Task {
  const own = column(trials, ours)
  return {
    what,
    queries: trials.length,
    ways: Object.keys(trials[0] ?? {}).map((way) => {
      const theirs = column(trials, way)
      return {
        way,
        measured: ofEach((measure) => summarise(theirs, measure)),
        behind: ofEach((measure) => advantage(own, theirs, measure)),
      }
    }),
  }
}

function heldOut(held: readonly Held[]): Outcomes[] {
  return held.filter(({ isTraining }) => !isTraining).map(({ outcomes }) => outcomes)
}

function lookingBack(held: readonly Held[]): Outcomes[] {
  return held.flatMap(({ isTraining, earlier }) => (isTraining || !earlier ? [] : [earlier]))
}

/** What the suggestions find of what was hidden, beside simpler ways; and whether other weights would find more. */
export async function measureQuality(folder: string): Promise<Quality> {
  const links = await withGraphOf(folder, async () => {}, holdLinks)
  const participations = await holdParticipations(folder)
  const { any, neverTogether } = await holdActors(folder)
  const tasks = [
    task('Hidden relations', heldOut(links)),
    task('Hidden relations of the last fifth, among what happened before', lookingBack(links)),
    task('Hidden participations', heldOut(participations)),
    task('Hidden participations of the last fifth, among what happened before', lookingBack(participations)),
    task('With whom an actor will be in an event', any),
    task('Whom an actor will meet for the first time', neverTogether),
  ]
  const best = tune([links, participations])
  console.error(`best weights: ${JSON.stringify(best.weights)}`)
  return {
    corpus: basename(folder),
    tasks: tasks.filter(({ queries }) => queries > 0),
    weights: { inUse: worthOf([links, participations], weights), best: best.worth },
  }
}
