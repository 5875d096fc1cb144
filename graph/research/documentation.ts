import type { Takes } from './research-question.ts'
import { workedQuestions } from './worked-questions.ts'

function described(takes: Takes): string {
  if (takes.takes === 'number') return `a number, ${takes.default} to begin with`
  if (takes.takes === 'date') return `a date, that of the ${takes.end} event to begin with`
  return `the ${takes.takes} of ${takes.type === 'Event' || takes.type === 'Actor' ? 'an' : 'a'} ${takes.type.toLowerCase()}`
}

/** The worked questions as Markdown, for docs/queries.md. */
export function questionsAsMarkdown(): string {
  return workedQuestions
    .map(({ title, why, query, parameters }) => {
      const list = Object.entries(parameters).map(([name, takes]) => `- \`$${name}\`: ${described(takes)}`)
      return [`## ${title}`, why, `\`\`\`cypher\n${query}\n\`\`\``, list.join('\n')].join('\n\n')
    })
    .join('\n\n')
}
