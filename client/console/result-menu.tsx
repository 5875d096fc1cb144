import { Menu } from '@base-ui/react/menu'
import type { CypherAnswer } from '#model/api/cypher.ts'
import { useHealth } from '../api/use-health.ts'
import { MenuItem, ToolbarMenu } from '../app/toolbar-menu.tsx'
import { saveFile } from '../export/save-file.ts'
import { copy } from '../share/copy.ts'
import { say } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { isOfOlderImport, presentRequest, presentStatement, useConsole } from './console-store.ts'
import { asCurl, asDriver, asHttpx } from './query-code.ts'
import { copyQueryLink } from './query-link.ts'
import { resultCsv, resultJson, resultMarkdown } from './result-files.ts'

const files = [
  { words: 'Rows as CSV', ending: '.csv', type: 'text/csv', write: resultCsv },
  { words: 'Rows as JSON', ending: '.json', type: 'application/json', write: resultJson },
]

interface Rows {
  answer: CypherAnswer
  /** Whether the corpus was imported again since. */
  isOfOlder: boolean
}

function rowsOf({ answer: { shown, truncated }, isOfOlder }: Rows): string {
  const rest = truncated ? ', those that are shown: there are more' : ''
  const older = isOfOlder ? '; the corpus was imported again since they were asked for' : ''
  return `${formatCount(shown, 'row', 'rows')}${rest}${older}`
}

function save(rows: Rows, { ending, type, write }: (typeof files)[number]) {
  const { answer, isOfOlder } = rows
  const lacks = [answer.truncated && `first ${answer.shown} rows`, isOfOlder && 'of an older import']
  const lack = lacks.filter(Boolean).join(' ')
  saveFile('query', ending, new Blob([write(answer)], { type }), lack)
  say(`Saved ${rowsOf(rows)}.`)
}

async function copyMarkdown(rows: Rows) {
  await copy(resultMarkdown(rows.answer), `Copied a table of ${rowsOf(rows)}.`)
}

/** Everything that takes a query or its rows out of the page. */
export function ResultMenu() {
  const answered = useConsole((state) => state.answered)
  const lacksQuery = useConsole((state) => state.query.trim() === '')
  const { health } = useHealth()
  const rows = answered && {
    answer: answered.answer,
    isOfOlder: isOfOlderImport(answered, health?.revision),
  }
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
          run={() => rows && save(rows, file)}
          isDisabled={rows === null}
        />
      ))}
      <MenuItem
        words="Copy rows as Markdown"
        run={() => rows && void copyMarkdown(rows)}
        isDisabled={rows === null}
      />
    </ToolbarMenu>
  )
}
