import { useQuery } from '@tanstack/react-query'
import type { ResearchQuestion } from '#model/api/research.ts'
import { fetchResearchQuestions } from '../api/endpoints.ts'
import { QueryNews } from '../app/query-news.tsx'
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

function QuestionsNews({ query }: { query: ReturnType<typeof useQuestions> }) {
  return <QueryNews query={query} waiting="Looking for examples in this graph…" />
}

/** Questions that researchers ask, each worked out as a query and filled in from this graph. */
export function QuestionsList() {
  const query = useQuestions()
  if (!query.data) return <QuestionsNews query={query} />
  return (
    <ul className="plain-list query-list">
      {query.data.questions.map((question) => (
        <Question key={question.key} question={question} />
      ))}
    </ul>
  )
}

const firstFew = 3

/** What the console says before anything was asked: three questions one click away. */
export function FirstQuestions() {
  const query = useQuestions()
  const { data } = query
  return (
    <>
      <p>
        Write a query in Cypher and run it. It can only read.
        {data && ' Or begin with one of these, and change it:'}
      </p>
      <QuestionsNews query={query} />
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
