import { nodeId, slug } from '#model/ids.ts'
import type { EventFile } from '../../../importer/check/event-file.ts'
import { readCorpus as readEvents } from '../../../importer/names/read-corpus.ts'
import { dice, type HiddenName, hideNames, withGraphOf } from './hide.ts'
import { readCorpus } from './read-corpus.ts'
import { type Held, hold, type Trial } from './trial.ts'

const hiddenShare = 0.2
/** Who is in one event leads nowhere, and who is in many leads everywhere. */
const events = { least: 2, most: 20 }
const mostTrials = 600

interface Participation {
  file: string
  event: string
  actor: string
  hide: HiddenName[]
}

/** A name in full, and its last word too where that means nobody else in the file. */
function traces(file: string, name: string, actors: readonly string[]): HiddenName[] {
  const instead = `Unnamed ${Math.floor(dice(file, name) * 1e9)}`
  const last = name.split(' ').at(-1) ?? ''
  const isOwn = last.length > 3 && actors.every((other) => other === name || !other.includes(last))
  return [name, ...(isOwn ? [last] : [])].map((text) => ({ file, text, instead }))
}

function participationsOf(files: readonly EventFile[]): Participation[] {
  return files.flatMap(({ file, id, actors }) =>
    actors.map((name) => ({
      file,
      event: nodeId('Event', id),
      actor: nodeId('Actor', slug(name)),
      hide: traces(file, name, actors),
    })),
  )
}

/**
 * A fifth of all participations. The name is taken out of the whole file: were it left in the text, a way that reads
 * texts would be told the answer.
 */
function choose(all: readonly Participation[]): Participation[] {
  const counts = new Map<string, number>()
  for (const { actor } of all) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return all.filter(({ actor, event }) => {
    const count = counts.get(actor) ?? 0
    return count >= events.least && count <= events.most && dice('hide', event, actor) < hiddenShare
  })
}

/** Hides participations, and asks the event for the other events of the hidden actor. */
export async function holdParticipations(folder: string): Promise<Held[]> {
  const hidden = choose(participationsOf(await readEvents(folder)))
  const hide = (copy: string) =>
    hideNames(
      copy,
      hidden.flatMap((one) => one.hide),
    )
  return withGraphOf(folder, hide, async (store) => {
    const corpus = await readCorpus(store)
    const known = new Set(corpus.events.map(({ id }) => id))
    const eventsOf = corpus.holders.get('PARTICIPATED_IN')
    const trials = hidden.flatMap(({ event, actor }): Trial[] => {
      const wanted = new Set(eventsOf?.get(actor))
      const isHidden = known.has(event) && !wanted.has(event)
      return isHidden && wanted.size > 0 ? [{ event, wanted, group: `${event} ${actor}` }] : []
    })
    const share = mostTrials / trials.length
    const held: Held[] = []
    for (const trial of trials.filter(({ group }) => dice('draw', group) < share)) {
      held.push(await hold(store, corpus, trial))
    }
    return held
  })
}
