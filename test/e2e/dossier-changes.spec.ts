import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { anEvent, withFolder } from '../support/factories.ts'
import { serve } from '../support/serve.ts'
import { addByKey, dossiers, downloaded, openDossiers, said } from './dossiers.ts'
import { theBrowser } from './site.ts'
import { SkeinPage } from './skein-page.ts'

it('of many events the most important are told, also of an entry that is brought up to date', () => {
  const ofAnn = (id: string, importance: number) =>
    anEvent({ id, title: `Event ${id}`, importance, actors: ['Ann'] })
  const first = Array.from({ length: 26 }, (_, index) => ofAnn(`e${index + 10}`, 5))
  return withFolder(first, async (folder) => {
    const server = await serve({ folder })
    onTestFinished(server.close)
    const skein = await SkeinPage.open(await theBrowser(), server.url)
    onTestFinished(() => skein.close())
    await skein.find('ann')
    await addByKey(skein)
    const newest = ofAnn('newest', 9)
    await writeFile(join(folder, newest.file), newest.text)
    await server.importAgain()
    await skein.page.getByText('The corpus was imported again.').first().waitFor()
    await openDossiers(skein)
    const dialog = dossiers(skein)
    await dialog.getByText('Evidence: 26 events, the 25 most important told here, with 0 sources').waitFor()
    await dialog.getByText('A new event behind it: “Event newest”').waitFor()
    await dialog.getByRole('button', { name: /^Bring up to date/ }).click()
    await dialog.getByText('Evidence: 27 events, the 25 most important told here, with 0 sources').waitFor()
    const { path } = await downloaded(skein, () =>
      dialog.getByRole('button', { name: 'Export as Markdown' }).click(),
    )
    const text = await readFile(path, 'utf8')
    expect(text).toMatch(/27 events, the 25 most important told here\.\n\n- Event newest/)
    expect(text.match(/^- Event/gm)).toHaveLength(25)
    expect(skein.complaints).toEqual([])
  })
})

it('what a later import changed of an entry is marked, told, exported, and can be taken over', () => {
  const source = { title: 'The report', url: 'https://example.org/report', publisher: 'Post', tier: 2 }
  const meeting = { id: 'meeting', title: 'The meeting', actors: ['Ann', 'Bob'] }
  const letter = anEvent({ id: 'letter', title: 'The letter', actors: ['Ann'] })
  return withFolder([anEvent({ ...meeting, sources: [source] }), letter], async (folder) => {
    const server = await serve({ folder })
    onTestFinished(server.close)
    const skein = await SkeinPage.open(await theBrowser(), server.url)
    onTestFinished(() => skein.close())
    await skein.find('the meeting')
    await skein.waitForNodeCount(5)
    await skein.canvas.focus()
    await skein.page.keyboard.press('a')
    await addByKey(skein)
    await said(skein, '5 entries.')

    await rm(join(folder, letter.file))
    const later = { ...source, tier: 1 }
    const other = { title: 'A second look', url: 'https://example.org/second', publisher: 'Times' }
    await writeFile(
      join(folder, 'meeting.md'),
      anEvent({ ...meeting, title: 'The long meeting', sources: [later, other] }).text,
    )
    await server.importAgain()
    await skein.page.getByText('The corpus was imported again.').first().waitFor()
    await openDossiers(skein)
    const dialog = dossiers(skein)
    await dialog.getByText('5 entries have changed since, of 5 entries.').waitFor()
    for (const words of [
      '“The meeting” is now called “The long meeting”.',
      '“The long meeting” now cites “A second look” (Times, unrated) too.',
      '“The report”, cited by “The long meeting”, is now tier 1; it was tier 2.',
      'No longer behind it: “The letter”',
    ])
      await dialog.getByText(words).first().waitFor()
    const { path } = await downloaded(skein, () =>
      dialog.getByRole('button', { name: 'Export as Markdown' }).click(),
    )
    const text = await readFile(path, 'utf8')
    expect(text).toContain('Changed in the corpus since it was collected:\n\n- “The meeting” is now called')
    expect(text).toContain('1 independent publisher: 1 of tier 2 (single source).')
    expect(text).toMatch(/\[\^1\]: _The report_\. Post\. Tier 2\. /)

    await dialog.getByRole('button', { name: /^Bring up to date\W+The meeting$/ }).click()
    await dialog.getByRole('heading', { name: 'The long meeting' }).waitFor()
    await dialog.getByText('4 entries have changed since, of 5 entries.').waitFor()
    expect(skein.complaints).toEqual([])
  })
})
