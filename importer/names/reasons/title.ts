import type { CorpusName } from '../corpus-names.ts'
import { areActors, pairsByKey, type Reason } from '../reason.ts'
import { smallWords } from '../words.ts'

const titles = new Set(
  `admiral ambassador attorney ceo chair chairman chairwoman chief commissioner congressman congresswoman
  director dr general gen gov governor judge justice king lt mayor minister mr mrs ms officer pope president
  prince professor prof rep representative secretary sen senator sheriff sir speaker`.split(/\s+/),
)
const beforeTitles = new Set(
  'acting associate assistant deputy former then vice us prime attorney lieutenant sr'.split(' '),
)

const mostWords = 4

/** The words after the last title that leaves a name: `Texas Attorney General Greg Abbott`. */
function withoutTitle(words: string[]): string[] {
  const last = words.slice(0, -1).findLastIndex((word) => titles.has(word))
  const rest = words.slice(last + 1)
  const hasTitleFirst = words.slice(0, last).every((word) => titles.has(word) || beforeTitles.has(word))
  const isPerson = rest.length <= mostWords && !rest.some((word) => smallWords.has(word) || word === 'office')
  return last >= 0 && (rest.length >= 2 || hasTitleFirst) && isPerson ? rest : words
}

function untitled({ words }: CorpusName): string {
  return withoutTitle(words.outside).join(' ')
}

/** `Sen. Richard Blumenthal` and `Senator Richard Blumenthal`; `President Trump` and `Trump`. */
export const title: Reason = {
  name: 'title',
  pairs: (names) => pairsByKey(names, (name) => [untitled(name)]),
  weigh(a, b) {
    if (!areActors(a, b)) return undefined
    const same = untitled(a)
    if (same !== untitled(b) || a.words.outside.join(' ') === b.words.outside.join(' ')) return undefined
    const strength = same.includes(' ') ? 0.92 : 0.6
    const text = 'the names differ only in a title such as Senator or Justice'
    const bare = [a, b].find(({ words }) => words.outside.join(' ') === same)
    return bare ? { strength, text, keep: bare } : { strength, text }
  },
}
