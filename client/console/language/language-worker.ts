import { applySyntaxColouring, autocomplete, type CompletionItem } from '@neo4j-cypher/language-support'
import type { LanguageOrder, LanguageReply, Proposal, Token } from './language-messages.ts'

function tokensOf(query: string): Token[] {
  return applySyntaxColouring(query)
    .map(({ position, length, tokenType }) => ({
      from: position.startOffset,
      to: position.startOffset + length,
      type: tokenType,
    }))
    .sort((a, b) => a.from - b.from)
}

/** By the numbers of the Language Server Protocol, as the language support uses them. */
const kinds: Record<number, Proposal['kind']> = {
  3: 'function',
  6: 'variable',
  10: 'property',
  12: 'constant',
  25: 'type',
}

function proposalOf({ label, kind, insertText }: CompletionItem): Proposal {
  return { label, insert: insertText, kind: kinds[kind ?? 0] ?? 'keyword' }
}

function reply(message: LanguageReply) {
  self.postMessage(message)
}

self.addEventListener('message', ({ data: order }: MessageEvent<LanguageOrder>) => {
  const { id, kind, query } = order
  if (kind === 'tokens') reply({ id, kind, tokens: tokensOf(query) })
  else {
    const items = autocomplete(query, order.schema, order.caret, order.isAskedFor)
    reply({ id, kind, proposals: items.map(proposalOf) })
  }
})
