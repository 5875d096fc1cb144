import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete'
import type { GraphSchema } from '#model/api/cypher.ts'
import { findParameters } from '../find-parameters.ts'
import type { Proposal } from './language-messages.ts'
import type { LanguageOffice } from './language-office.ts'
import { namesOf, type PropertyFacts, propertiesAt } from './schema-names.ts'

const likely = 50
const unlikely = -50

function completionOf({ label, insert, kind }: Proposal): Completion {
  return { label, type: kind, ...(insert !== undefined && { apply: insert }) }
}

function factsOf({ name, kind, share, type }: PropertyFacts): Completion {
  const usual = share >= 0.995 ? 'all' : share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`
  return {
    label: name,
    type: 'property',
    detail: `${kind}, ${usual} of ${type}`,
    boost: Math.round(likely * share),
  }
}

/** A property of the type at hand comes first, with how often it is there; those of other types come last. */
function withFacts(proposals: readonly Proposal[], facts: readonly PropertyFacts[]): Completion[] {
  if (facts.length === 0) return proposals.map(completionOf)
  const known = new Set(facts.map(({ name }) => name))
  const others = proposals.filter(({ kind, label }) => kind !== 'property' || !known.has(label))
  return [...facts.map(factsOf), ...others.map((other) => ({ ...completionOf(other), boost: unlikely }))]
}

/** Completes by the grammar of Cypher and by what the graph holds. */
export function completeBy(office: LanguageOffice, schema: () => GraphSchema | undefined): CompletionSource {
  return async ({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> => {
    const query = state.doc.toString()
    const word = /[\p{L}\p{N}_]*$/u.exec(state.sliceDoc(Math.max(0, pos - 100), pos))?.[0] ?? ''
    const begins = /[.:($[{]$/.test(state.sliceDoc(pos - word.length - 1, pos - word.length))
    if (word === '' && !explicit && !begins) return null
    const names = namesOf(schema(), findParameters(query))
    const proposals = await office.proposals(query, pos, explicit, names)
    const options = withFacts(proposals, propertiesAt(query, pos, schema()))
    return options.length > 0 ? { from: pos - word.length, options, validFor: /^[\p{L}\p{N}_]*$/u } : null
  }
}
