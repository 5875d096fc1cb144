import { questionsOfActors } from './actors.ts'
import { questionsOfEvents } from './events.ts'
import type { WorkedQuestion } from './research-question.ts'
import { questionsOfSources } from './sources.ts'

/** The questions that researchers are offered to begin with; docs/queries.md is made of them. */
export const workedQuestions: readonly WorkedQuestion[] = [
  ...questionsOfActors,
  ...questionsOfEvents,
  ...questionsOfSources,
]
