import { bridgeWords, communityWords, measureWords } from './measure-words.ts'

/** The measures as a Markdown table, for docs/discovering.md. */
export function measuresTable(): string {
  const rows = [...Object.values(measureWords), communityWords, bridgeWords].map(
    ({ name, means, not, paper }) => `| ${name} | ${means} | ${not} | ${paper} |`,
  )
  return ['| measure | what it means | what it does not mean | paper |', '|---|---|---|---|', ...rows].join(
    '\n',
  )
}
