import { useQuery } from '@tanstack/react-query'
import type { ResearchQuestion } from '#model/api/research.ts'
import { fetchResearchQuestions } from '../api/endpoints.ts'
import { describeFailure } from '../api/failure.ts'
import { FailureNotice } from '../app/failure-notice.tsx'
import { showPane } from './console-store.ts'
import { runQuery, takeQuery } from './run-query.ts'

function fieldsOf({ parameters }: ResearchQuestion) {
  return Object.fromEntries(
    parameters.map(({ name, takes, default: value }) => [
      name,
      { kind: takes === 'number' ? ('number' as const) : ('text' as const), text: String(value) },
    ]),
  )
}

function ask(question: ResearchQuestion) {
  takeQuery({ query: question.query, fields: fieldsOf(question) })
  void runQuery()
}

function Question({ question }: { question: ResearchQuestion }) {
  return (
    <li className="query-item">
      <button type="button" className="link-button" onClick={() => ask(question)}>
        {question.title}
      </button>
      <p className="muted">{question.why}</p>
    </li>
  )
}

function useQuestions() {
  return useQuery({
    queryKey: ['research questions'],
    queryFn: ({ signal }) => fetchResearchQuestions(signal),
  })
}

/** Questions that researchers ask, each worked out as a query and filled in from this graph. */
export function QuestionsList() {
  const { data, error, refetch } = useQuestions()
  if (error) return <FailureNotice failure={describeFailure(error)} retry={() => void refetch()} />
  if (!data) return <p className="muted appears-late">Looking for examples in this graph…</p>
  return (
    <ul className="plain-list query-list">
      {data.questions.map((question) => (
        <Question key={question.key} question={question} />
      ))}
    </ul>
  )
}

const firstFew = 3

/** What the console says before anything was asked: three questions one click away. */
export function FirstQuestions() {
  const { data } = useQuestions()
  return (
    <>
      <p>Write a query in Cypher and run it. It can only read. Or begin with one of these, and change it:</p>
      <ul className="plain-list query-list">
        {data?.questions.slice(0, firstFew).map((question) => (
          <Question key={question.key} question={question} />
        ))}
      </ul>
      {data && (
        <button type="button" className="button" onClick={() => showPane('questions')}>
          All {data.questions.length} worked questions
        </button>
      )}
    </>
  )
}
