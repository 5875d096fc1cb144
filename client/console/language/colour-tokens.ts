import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import type { Token } from './language-messages.ts'
import type { LanguageOffice } from './language-office.ts'

const setTokens = StateEffect.define<DecorationSet>()

/** Until a changed query has been read again, its tokens move with the text. */
const tokens = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setTokens))
    return set ? set.value : before.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

const looks: Partial<Record<Token['type'], string>> = {
  comment: 'cy-comment',
  keyword: 'cy-keyword',
  label: 'cy-type',
  function: 'cy-function',
  predicateFunction: 'cy-function',
  procedure: 'cy-function',
  paramDollar: 'cy-parameter',
  paramValue: 'cy-parameter',
  stringLiteral: 'cy-text',
  numberLiteral: 'cy-number',
  booleanLiteral: 'cy-number',
  keywordLiteral: 'cy-number',
}

function decorated(found: readonly Token[], length: number): DecorationSet {
  const marks = found.flatMap(({ from, to, type }) => {
    const look = looks[type]
    return look && from < to && to <= length ? [Decoration.mark({ class: look }).range(from, to)] : []
  })
  return RangeSet.of(marks, true)
}

/** Colours a query by what each part of it is. One reading is under way at a time, always of the newest text. */
class Colouring {
  #isReading = false

  constructor(
    readonly view: EditorView,
    readonly office: LanguageOffice,
  ) {
    void this.#read()
  }

  update({ docChanged }: ViewUpdate) {
    if (docChanged) void this.#read()
  }

  async #read() {
    if (this.#isReading) return
    this.#isReading = true
    const { doc } = this.view.state
    const found = await this.office.tokens(doc.toString())
    this.#isReading = false
    if (this.view.state.doc.eq(doc))
      this.view.dispatch({ effects: setTokens.of(decorated(found, doc.length)) })
    else void this.#read()
  }
}

export function colourTokens(office: LanguageOffice): Extension {
  return [tokens, ViewPlugin.define((view) => new Colouring(view, office))]
}
