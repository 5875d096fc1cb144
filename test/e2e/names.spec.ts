import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { anEvent } from '../support/factories.ts'
import { aSite, eachFromTheStart } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const names = {
  endless: 'Bundesausbildungsförderungsgesetz'.repeat(7).slice(0, 200),
  manyWords: 'The committee of inquiry into the circumstances of the sale '.repeat(4).slice(0, 200).trim(),
  arabic: 'محمد بن عبد الرحمن آل سعود',
  arabicAndLatin: 'شركة Boeing للطيران (2019)',
  hebrew: 'בנימין נתניהו',
  chinese: '中国共产党中央委员会政治局常务委员会第一次全体会议',
  korean: '대한민국 국회 국정조사 특별위원회',
  emoji: `${'👩‍👩‍👧‍👦'.repeat(20)} family`,
  marked: 'Nguyễn Thị Ngọc Ánh'.normalize('NFD'),
  turning: 'evil \u202egpj.exe name',
}
const all = Object.values(names)
const events = [
  ...Object.entries(names).map(([key, name]) =>
    anEvent({
      id: key,
      title: name,
      actors: [name, 'Ann'],
      tags: [name],
      summary: name,
      sources: [{ title: name, publisher: name, url: `https://example.org/${key}`, tier: 1 }],
    }),
  ),
  anEvent({ id: 'all', title: 'All of them meet', actors: [...all, 'Ann'] }),
]
const site = aSite(events)

/** Where on the screen each of these words stands, of the element that holds them all. */
function placesOf(element: Locator, words: readonly string[]): Promise<number[]> {
  return element.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const found: number[] = []
    for (
      let node = walker.nextNode();
      node !== null && found.length < words.length;
      node = walker.nextNode()
    ) {
      let from = 0
      for (let word = words[found.length]; word !== undefined; word = words[found.length]) {
        const at = (node.textContent ?? '').indexOf(word, from)
        if (at < 0) break
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + word.length)
        found.push(range.getBoundingClientRect().left)
        from = at + word.length
      }
    }
    return found
  }, words)
}

/** What reaches out of what holds it, or makes the page wider than the screen. */
function overflowing(skein: SkeinPage): Promise<string[]> {
  return skein.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, aside, main, .popup, .status-line')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.className || element.tagName),
  )
}

describe('names of any length and script', () => {
  it.each([
    ['a screen', {}],
    ['a screen in the dark', { colorScheme: 'dark' as const }],
    ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ])('stay within %s, in the details and beside the graph', async (_, options) => {
    const skein = await SkeinPage.open(site.browser, site.url, options)
    onTestFinished(() => skein.close())
    await skein.find('all of them meet')
    expect(await overflowing(skein)).toEqual([])
    for (const [words, name] of [
      ['bundesausbildung', names.endless],
      ['family', names.emoji],
    ] as const) {
      await skein.find(words)
      const title = skein.details.getByRole('heading', { level: 2 })
      await expect.poll(() => title.textContent()).toBe(name)
      expect(await overflowing(skein)).toEqual([])
    }
    expect(skein.complaints).toEqual([])
  })
})

describe('names of any length and script, on a screen', () => {
  let skein: SkeinPage
  eachFromTheStart(site, (page) => {
    skein = page
  })

  it('are found by an emoji alone, in the search and in the palette', async () => {
    await skein.find('👧')
    await skein.page.keyboard.press('Control+k')
    const palette = skein.page.getByRole('dialog', { name: 'Find a node or a command' })
    await palette.getByRole('combobox').fill('👧')
    for (const type of ['Actors', 'Events', 'Tags', 'Publishers'])
      await palette.getByRole('group', { name: type }).getByRole('option', { name: names.emoji }).waitFor()
  })

  it('leave every column of the table in sight', async () => {
    await skein.find('all of them meet')
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    const head = skein.page.getByRole('columnheader', { name: 'In all' })
    const box = await head.boundingBox()
    const room = await skein.page.getByRole('main').boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0))
    await skein.page.getByRole('table').getByRole('button', { name: names.endless }).waitFor()
  })

  it('keep their own order and leave that of the words around them alone', async () => {
    await skein.find(names.arabic)
    const news = skein.page.locator('.status-line')
    const [name, type, added] = await placesOf(news, ['سعود', 'actor', 'Added'])
    expect(name).toBeLessThan(type ?? 0)
    expect(type).toBeLessThan(added ?? 0)
    const [first, last] = await placesOf(news, ['محمد', 'سعود'])
    expect(last).toBeLessThan(first ?? 0)
    const title = skein.details.getByRole('heading', { level: 2 })
    expect(await title.textContent()).toBe(names.arabic)

    await skein.find('ann')
    await skein.details.getByText('evil gpj.exe name').first().waitFor()
  })

  it('stand whole in a drawing, where a label on the canvas is cut', async () => {
    await skein.find('all of them meet')
    await skein.page.getByRole('button', { name: 'Share and export' }).click()
    const [download] = await Promise.all([
      skein.page.waitForEvent('download'),
      skein.page.getByRole('menuitem', { name: 'SVG' }).click(),
    ])
    const drawing = await readFile(await download.path(), 'utf8')
    for (const name of [names.endless, names.manyWords, names.chinese, names.emoji, names.marked])
      expect(drawing).toContain(`<title>${name}</title>`)
    expect(drawing).toContain(`<title>\u2067${names.arabic}\u2069</title>`)
    expect(drawing).not.toContain('\u202e')
  })
})
