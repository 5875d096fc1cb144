import { Menu } from '@base-ui/react/menu'
import type { CypherAnswer } from '#model/api/cypher.ts'
import { useHealth } from '../api/use-health.ts'
import { MenuItem, ToolbarMenu } from '../app/toolbar-menu.tsx'
import { saveFile } from '../export/save-file.ts'
import { copy } from '../share/share-view.ts'
import { say } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { presentRequest, presentStatement, useConsole } from './console-store.ts'
import { asCurl, asDriver, asHttpx } from './query-code.ts'
import { copyQueryLink } from './query-link.ts'
import { resultCsv, resultJson, resultMarkdown } from './result-files.ts'

const files = [
  { words: 'Rows as CSV', ending: '.csv', type: 'text/csv', write: resultCsv },
  { words: 'Rows as JSON', ending: '.json', type: 'application/json', write: resultJson },
]

function rowsOf({ shown, truncated }: CypherAnswer): string {
  return `${formatCount(shown, 'row', 'rows')}${truncated ? ', those that are shown: there are more' : ''}`
}

function save(answer: CypherAnswer, { ending, type, write }: (typeof files)[number]) {
  const lack = answer.truncated ? `first ${answer.shown} rows` : ''
  saveFile('query', ending, new Blob([write(answer)], { type }), lack)
  say(`Saved ${rowsOf(answer)}.`)
}

async function copyMarkdown(answer: CypherAnswer) {
  await copy(resultMarkdown(answer), `Copied a table of ${rowsOf(answer)}.`)
}

/** Everything that takes a query or its rows out of the page. */
export function ResultMenu() {
  const answer = useConsole((state) => state.answered?.answer)
  const lacksQuery = useConsole((state) => state.query.trim() === '')
  const { health } = useHealth()
  const server = { origin: location.origin, wantsToken: health?.wantsToken ?? false }
  return (
    <ToolbarMenu
      className="share-menu"
      side="top"
      trigger={
        <>
          Share<span className="visually-hidden"> query</span>
        </>
      }
    >
      <MenuItem words="Copy link to the query" run={() => void copyQueryLink()} isDisabled={lacksQuery} />
      <MenuItem
        words="Copy as curl"
        run={() => void copy(asCurl(server, presentRequest()), 'Copied the query as a command line.')}
        isDisabled={lacksQuery}
      />
      <MenuItem
        words="Copy as Python, with httpx"
        run={() => void copy(asHttpx(server, presentRequest()), 'Copied the query as Python.')}
        isDisabled={lacksQuery}
      />
      <MenuItem
        words="Copy as Python, for Neo4j"
        run={() =>
          void copy(asDriver(presentStatement()), 'Copied the query as Python for the Neo4j driver.')
        }
        isDisabled={lacksQuery}
      />
      <Menu.Separator className="menu-line" />
      {files.map((file) => (
        <MenuItem
          key={file.ending}
          words={file.words}
          run={() => answer && save(answer, file)}
          isDisabled={answer === undefined}
        />
      ))}
      <MenuItem
        words="Copy rows as Markdown"
        run={() => answer && void copyMarkdown(answer)}
        isDisabled={answer === undefined}
      />
    </ToolbarMenu>
  )
}
