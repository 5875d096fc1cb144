import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import type { Diagnostic } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view'
import type { CypherPlanRequest, GraphSchema } from '#model/api/cypher.ts'
import { colourTokens } from './colour-tokens.ts'
import { completeBy } from './complete.ts'
import type { LanguageOffice } from './language-office.ts'
import { underlineErrors } from './underline-errors.ts'

interface Options {
  query: string
  office: LanguageOffice
  schema: () => GraphSchema | undefined
  /** The query in the editor as it can be put to the database. */
  statement: () => CypherPlanRequest
  /** The errors of a query that the database has been asked already. */
  toldErrors: (query: string) => Diagnostic[] | undefined
  onChange: (query: string) => void
  run: () => void
  leave: () => void
}

/** CodeMirror writes its style sheet under the nonce of the page, which the page's policy asks for. */
function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

function keys({ run, leave }: Options): Extension {
  const doing = (work: () => void) => () => {
    work()
    return true
  }
  // Tab is left to the page: it goes on to what can be done with the query, as from any field.
  return keymap.of([
    {
      key: 'Mod-Enter',
      run(view) {
        closeCompletion(view)
        run()
        return true
      },
    },
    ...completionKeymap,
    { key: 'Escape', run: doing(leave) },
    ...closeBracketsKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ])
}

/** An editor for one query, in the words of the database and of the graph. */
export function openEditor(parent: Element, options: Options): EditorView {
  const { query, office, schema, statement, toldErrors, onChange } = options
  const extensions = [
    EditorView.cspNonce.of(nonce()),
    keys(options),
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    EditorView.lineWrapping,
    EditorState.tabSize.of(2),
    placeholder('MATCH (a:Actor)-[:PARTICIPATED_IN]->(e:Event) RETURN …'),
    EditorView.contentAttributes.of({ 'aria-label': 'Query in Cypher', spellcheck: 'false' }),
    autocompletion({ override: [completeBy(office, schema)], icons: false }),
    colourTokens(office),
    underlineErrors(statement, toldErrors),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) onChange(state.doc.toString())
    }),
  ]
  return new EditorView({ parent, state: EditorState.create({ doc: query, extensions }) })
}
