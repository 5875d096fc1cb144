import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { compareText } from '#model/compare-text.ts'
import { countProblems, type ImportProblem, type ImportReport, placeOf } from '#model/import-report.ts'
import { fetchImportReport } from '../api/endpoints.ts'
import { QueryNews } from '../app/query-news.tsx'
import { Sheet } from '../app/sheet.tsx'
import { Fold } from '../details/fold.tsx'
import { tableCsv } from '../export/csv.ts'
import { saveFile } from '../export/save-file.ts'
import { formatMoment } from '../wording/format-date.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { chosenProblems, countByRule, type FileProblems, groupByFile } from './group-problems.ts'
import '../filters/filters.css'
import './import-problems.css'

const fields = ['file', 'line', 'column', 'field', 'severity', 'rule', 'message', 'hint'] as const

function saveCsv({ revision }: ImportReport, problems: readonly ImportProblem[]) {
  const rows = problems.map((problem) => fields.map((field) => problem[field]))
  saveFile(`import problems ${revision}`, '.csv', new Blob([tableCsv(fields, rows)], { type: 'text/csv' }))
}

function filesWords({ files, folder, finishedAt }: ImportReport): string {
  const rejected = files.rejected > 0 ? `, ${formatNumber(files.rejected)} rejected` : ''
  const skipped = files.skipped > 0 ? `, ${formatNumber(files.skipped)} left out as no events` : ''
  const imported = formatCount(files.imported, 'event', 'events')
  const read = formatCount(files.read, 'file', 'files')
  return `${folder}, ${formatMoment(finishedAt)}: ${imported} in ${read}${skipped}${rejected}.`
}

/** How often each rule found something; one of them can be chosen. */
function Rules({
  problems,
  chosen,
  choose,
}: {
  problems: readonly ImportProblem[]
  chosen: string | undefined
  choose: (rule: string | undefined) => void
}) {
  const counts = useMemo(() => countByRule(problems), [problems])
  return (
    <table className="count-table problem-rules">
      <caption className="visually-hidden">How many problems each rule found</caption>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">Severity</th>
          <th scope="col">Problems</th>
          <th scope="col">Files</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ rule, severity, problems: found, files }) => (
          <tr key={rule}>
            <th scope="row">
              <button
                type="button"
                className="link-button"
                aria-pressed={rule === chosen}
                onClick={() => choose(rule === chosen ? undefined : rule)}
              >
                {rule}
              </button>
            </th>
            <td className={severity === 'error' ? 'warning' : 'muted'}>{severity}</td>
            <td>{formatNumber(found)}</td>
            <td>{formatNumber(files)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ProblemRow({ problem }: { problem: ImportProblem }) {
  const { severity, field, message, hint, rule } = problem
  return (
    <li className="problem-row">
      <span className="figure muted">{placeOf(problem)}</span>
      <span>
        <span className={severity === 'error' ? 'warning' : 'muted'}>{severity}</span>{' '}
        {field && <code>{field}: </code>}
        {message} <code>{rule}</code>
        <br />
        <span className="muted">{hint}</span>
      </span>
    </li>
  )
}

function FileRow({ found: { file, problems } }: { found: FileProblems }) {
  return (
    <li>
      <h3 className="problem-file">{file}</h3>
      <Fold
        items={problems}
        first={20}
        show={(problem, index) => <ProblemRow key={index} problem={problem} />}
      />
    </li>
  )
}

const filesAtFirst = 100

function Problems({ report }: { report: ImportReport }) {
  const [rule, setRule] = useState<string>()
  const [typed, setTyped] = useState('')
  const inPath = useDeferredValue(typed)
  const field = useId()
  const chosen = useMemo(
    () => chosenProblems(report.problems, { rule, inPath }),
    [report.problems, rule, inPath],
  )
  const files = useMemo(() => groupByFile(chosen), [chosen])
  const isAll = chosen.length === report.problems.length
  return (
    <>
      <Rules problems={report.problems} chosen={rule} choose={setRule} />
      <p className="problem-choice">
        <label htmlFor={field}>In files whose path has</label>
        <input
          id={field}
          className="filter-input"
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="button" className="button" onClick={() => saveCsv(report, chosen)}>
          Save as CSV
        </button>
      </p>
      <p role="status" className="muted">
        {isAll ? '' : `${formatNumber(countProblems(chosen))} of `}
        {formatCount(countProblems(report.problems), 'problem', 'problems')}, in{' '}
        {formatCount(files.length, 'file', 'files')}
        {rule && `, of the rule ${rule}`}.
      </p>
      <Fold
        key={`${rule} ${inPath}`}
        items={files}
        first={filesAtFirst}
        show={(found) => <FileRow key={found.file} found={found} />}
      />
    </>
  )
}

/** The fields that no part of the graph model takes: kept, shown and searched under their own names. */
function OwnFields({ unmappedFields }: ImportReport) {
  const fields = Object.entries(unmappedFields).sort(([a, inA], [b, inB]) => inB - inA || compareText(a, b))
  if (fields.length === 0) return null
  return (
    <details>
      <summary>Fields kept under their own names: {formatNumber(fields.length)}</summary>
      <Fold
        items={fields}
        first={50}
        show={([name, files]) => (
          <li key={name}>
            <code>{name}</code> <span className="muted">in {formatCount(files, 'file', 'files')}</span>
          </li>
        )}
      />
    </details>
  )
}

/** The quality report of the last import: every problem with its file and line, and what to do about it. */
export function ImportProblemsDialog() {
  const query = useQuery({
    queryKey: ['import report'],
    queryFn: ({ signal }) => fetchImportReport(signal),
    staleTime: 0,
  })
  const report = query.data
  return (
    <Sheet title="What the last import found" className="problems-sheet">
      <QueryNews query={query} waiting="Looking…" />
      {report && (
        <>
          <p className="muted">{filesWords(report)}</p>
          {report.problems.length > 0 ? (
            <Problems report={report} />
          ) : (
            <p>Nothing: every file is in, as it was meant.</p>
          )}
          <OwnFields {...report} />
        </>
      )}
    </Sheet>
  )
}
