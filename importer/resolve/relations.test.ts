import { expect, it } from 'vitest'
import { checkEvent } from '../check/check-event.ts'
import { noAliases } from '../names/aliases.ts'
import { eventReader } from './event-reader.ts'

/** The targets of the links in a body, and what is told of those that have none. */
function linked(files: Record<string, string>, from: string) {
  const events = Object.entries(files).map(
    ([file, body]) => checkEvent(file, { id: file.replaceAll('/', '-').slice(0, -3) }, body).event,
  )
  const ids = new Map(events.map(({ file, id }) => [file, id]))
  const reader = eventReader(ids, { aliases: noAliases, digest: '' })
  const event = events.find(({ file }) => file === from)
  if (!event) throw new Error(`there is ${from}`)
  const gist = reader.gistOf(event, [])
  return { targets: gist.targets, told: reader.findingsOf(gist).map(({ rule }) => rule) }
}

const letters = { '1985/letter.md': '', '1986/letter.md': '' }

it('a link leads to the file that stands where it says, whatever others are called', () => {
  const body =
    'See [one](letter.md), [another](../1986/letter.md#end) and [a third](/1986/letter.md "Title").'
  const { targets, told } = linked({ ...letters, '1985/meeting.md': body }, '1985/meeting.md')
  expect(targets).toEqual(['1985-letter', '1986-letter', '1986-letter'])
  expect(told).not.toContain('dangling-relation')
})

it('a link to a file that is not there leads to the one of its name elsewhere, and to none when there are two', () => {
  const body = 'See [one](memo.md) and [another](letter.md).'
  const { targets, told } = linked({ ...letters, 'memos/memo.md': '', 'meeting.md': body }, 'meeting.md')
  expect(targets).toEqual(['memos-memo', null])
  expect(told).toContain('dangling-relation')
})

it('a letter leads with its accent, whether a system writes the two as one sign or as two', () => {
  const [one, two] = ['caf\u00e9', 'cafe\u0301']
  const files = { [`${two}/${two}.md`]: '', [`${two}/b.md`]: `See [one](${one}.md).` }
  expect(linked(files, `${two}/b.md`).targets).toEqual([`${one}-${one}`])
  for (const [written, id] of [
    [one, two],
    [two, one],
  ]) {
    const body = `See [[${written}]], [one](/${written}.md) and [the same](x/${written}.md).`
    const { targets } = linked({ [`${id}.md`]: '', 'a.md': body }, 'a.md')
    expect(targets).toEqual([one, one, one])
  }
})

it('an address may write a space or a letter as signs, and what is no such writing is taken as it is', () => {
  const body = 'See [one](two%20words.md), [another](caf%C3%A9.md) and [a third](50%.md).'
  const { targets } = linked({ 'two words.md': '', 'café.md': '', '50%.md': '', 'a.md': body }, 'a.md')
  expect(targets).toEqual(['two words', 'café', '50%'])
})
