import { CmpStr } from 'cmpstr'
import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { slug } from '#model/ids.ts'
import { noAliases } from '../../importer/names/aliases.ts'
import { readCorpus } from '../../importer/names/read-corpus.ts'
import { defaultThreshold, suggest } from '../../importer/names/suggest.ts'
import { Folder, readOptions } from '../options.ts'
import { type JudgedPair, readJudgedPairs } from './judged-pairs.ts'
import { type Measures, measure, type Predict, type Share, wilson } from './measures.ts'

type Similarity = (a: string, b: string) => number

function withoutThe(name: string): string {
  return slug(name).replace(/^the-/, '')
}

const levenshtein: Similarity = (a, b) => 1 - distance(a, b) / Math.max(a.length, b.length)
const strings = CmpStr.create().setMetric('jaroWinkler')
const jaroWinkler: Similarity = (a, b) => strings.compare(a, b)

function above(similarity: Similarity, threshold: number): Predict {
  return ({ names: [a, b] }) => similarity(slug(a), slug(b)) >= threshold
}

/** The threshold of the best F1 on these pairs. */
function tuned(similarity: Similarity, pairs: JudgedPair[]): number {
  const thresholds = Array.from({ length: 50 }, (_, index) => 0.5 + index / 100)
  const f1 = (threshold: number) => measure(pairs, above(similarity, threshold)).f1
  return thresholds.reduce((best, threshold) => (f1(threshold) > f1(best) ? threshold : best))
}

function suggestedPairs(pairs: Iterable<readonly [string, string]>): Predict {
  const known = new Set([...pairs].map((names) => names.map(slug).sort().join('\n')))
  return ({ names }) => known.has(names.map(slug).sort().join('\n'))
}

function share(value: Share): string {
  const [low, high] = wilson(value).map((bound) => bound.toFixed(2))
  const ratio = value.of === 0 ? '-' : (value.hits / value.of).toFixed(2)
  return `${ratio} [${low}-${high}] ${`${value.hits}/${value.of}`.padEnd(8)}`
}

function row(what: string, { precision, recall, f1 }: Measures): string {
  return `${what.padEnd(44)}${share(precision)}  ${share(recall)}  ${f1.toFixed(2)}`
}

/** The suggestions, and simpler ways to tell which of two names mean the same. */
function waysToTell(isSuggested: Predict, tune: JudgedPair[]): [string, Predict][] {
  const byLetters = (name: string, similarity: Similarity): [string, Predict] => {
    const threshold = tuned(similarity, tune)
    return [`${name}, alike by ${threshold.toFixed(2)} or more`, above(similarity, threshold)]
  }
  return [
    ['equal but for "The"', ({ names: [a, b] }) => withoutThe(a) === withoutThe(b)],
    byLetters('edit distance', levenshtein),
    byLetters('Jaro-Winkler', jaroWinkler),
    [`suggestions, score ${defaultThreshold} or more`, isSuggested],
  ]
}

/**
 * `npm run bench -- names FOLDER`: what the suggestions find of the pairs judged by hand, beside simpler ways, and how
 * long they take.
 */
export async function namesBenchmark(words: string[]): Promise<void> {
  const { folder } = readOptions(z.object({ folder: Folder }), words)
  const events = await readCorpus(folder)
  const started = performance.now()
  const suggestions = suggest(events, noAliases)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const { tune, heldOut, listed, unsure } = readJudgedPairs()
  const isSuggested = suggestedPairs(suggestions.map(({ names }) => names))
  const ways = waysToTell(isSuggested, tune)
  const same = heldOut.filter(({ verdict }) => verdict === 'same').length
  const right = share(measure(listed, isSuggested).precision).trim()
  const lines = [
    `${suggestions.length} suggestions for ${events.length} events in ${seconds} s`,
    `${heldOut.length} held-out pairs, ${same} of them the same; ${tune.length} others to tune on, ${unsure} unsure`,
    `${''.padEnd(44)}${'precision'.padEnd(25)}${'recall'.padEnd(25)}F1`,
    ...ways.map(([what, predict]) => row(what, measure(heldOut, predict))),
    '\nThe same on the pairs it was tuned on:',
    ...ways.map(([what, predict]) => row(what, measure(tune, predict))),
    `\nOf the pairs drawn from the suggestions these are the same: ${right}`,
  ]
  console.log(lines.join('\n'))
}
