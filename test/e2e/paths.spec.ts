import { describe, expect, it } from 'vitest'
import { anEvent } from '../support/factories.ts'
import { aSite, eachFromOneView, eachTest } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const post = { title: 'A report', url: 'https://post.org/a', publisher: 'The Post' }
const papers = ['The Bee', 'The Mail', 'The Star', 'The Sun', 'The Post']
const reports = papers.map((publisher, index) => ({
  title: `Report ${index}`,
  url: `https://paper${index}.org/a`,
  publisher,
}))
const files = [
  anEvent({ id: 'a1', title: 'Ann meets Hub', actors: ['Ann Archer', 'Hub'] }),
  anEvent({ id: 'b1', title: 'Bob meets Hub', actors: ['Bob Baker', 'Hub'] }),
  anEvent({ id: 'a2', title: 'Ann meets Cy', actors: ['Ann Archer', 'Cy'], sources: [post] }),
  anEvent({ id: 'b2', title: 'Bob meets Cy', actors: ['Bob Baker', 'Cy'] }),
  anEvent({ id: 'd1', title: 'Dee meets Ed', actors: ['Dee Dale', 'Ed Earl'], sources: reports }),
  ...Array.from({ length: 20 }, (_, index) => anEvent({ id: `h${index}`, actors: ['Hub'] })),
]

const site = aSite(files)
let skein: SkeinPage

const dialog = () => skein.page.getByRole('dialog', { name: 'Paths' })

async function choose(label: string, name: string) {
  await dialog().getByLabel(label, { exact: true }).fill(name)
  await dialog()
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
}

/** From Ann, who is selected, to Bob, who is searched for. */
async function askForPaths() {
  await skein.details.getByRole('button', { name: 'Find paths to…' }).click()
  await choose('To', 'Bob Baker')
  await dialog().getByText('2 paths, the most telling first.').waitFor()
}

describe('paths', () => {
  eachFromOneView(site, async (page) => {
    skein = page
    await skein.find('Ann Archer')
  })

  it('tells paths from a node to another in words, through what is rare first', async () => {
    await askForPaths()
    const told = await dialog().locator('.path-reason').allInnerTexts()
    expect(told).toEqual(['Through Cy, in only 2 events (4 steps)', 'Through Hub, in 22 events (4 steps)'])
    await dialog().getByText('single source').first().waitFor()
    const evidence = await dialog().locator('.path-evidence').allInnerTexts()
    expect(evidence).toEqual([
      expect.stringMatching(/^1 independent publisher: 1 unrated \(single source, unrated only\)\./),
      'No source.',
    ])
  })

  it('puts a path on the canvas as one step that can be undone', async () => {
    await askForPaths()
    await dialog().getByRole('button', { name: 'Add this path' }).first().click()
    await skein.page
      .locator('.status-line')
      .getByText(/^Added 1 path/)
      .waitFor()
    expect(Object.keys(await skein.positions())).toEqual(
      expect.arrayContaining(['actor:ann-archer', 'event:a2', 'actor:cy', 'event:b2', 'actor:bob-baker']),
    )
    await skein.canvas.focus()
    await skein.page.keyboard.press('Control+z')
    await expect.poll(async () => Object.keys(await skein.positions())).not.toContain('actor:bob-baker')
  })

  it('leaves the details in sight, which tell what newspaper says so', async () => {
    await askForPaths()
    await dialog().getByRole('link', { name: 'Ann meets Cy' }).first().click()
    await skein.details.getByText('The Post').first().waitFor()
    const [paths, details] = [await dialog().boundingBox(), await skein.details.boundingBox()]
    expect((paths?.x ?? 0) + (paths?.width ?? 0)).toBeLessThanOrEqual(details?.x ?? 0)
  })

  it('keeps to conditions, and says what one less would give where there is no path', async () => {
    await askForPaths()
    await dialog().getByText('Conditions').click()
    await choose('Avoid', 'Cy')
    await dialog()
      .getByText(/^1 path\. There is no other that differs enough/)
      .waitFor()
    expect(await dialog().getByRole('button', { name: 'Add all' }).count()).toBe(0)
    await dialog().getByLabel('At most').selectOption('3')
    await dialog().getByText('No path within 3 steps that keeps to this.').waitFor()
    await dialog().getByText('Without the limit of steps: Through Hub, in 22 events').waitFor()
  })

  it('keeps the answer in sight beside the conditions that are changed', async () => {
    await askForPaths()
    await dialog().getByText('Conditions').click()
    const answer = dialog().locator('.path-reason').first()
    const isInSight = await answer.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(left + 1, top + height / 2))
    })
    expect(isInSight).toBe(true)
  })

  it('are found from the keyboard alone: the other end is asked for at once, and Enter takes the first hit', async () => {
    await skein.canvas.focus()
    await skein.page.keyboard.press('f')
    await dialog().getByLabel('To', { exact: true }).and(skein.page.locator(':focus')).waitFor()
    await skein.page.keyboard.type('Bob Baker')
    await dialog()
      .getByRole('button', { name: /^Bob Baker/ })
      .waitFor()
    await skein.page.keyboard.press('Enter')
    await dialog().getByText('2 paths, the most telling first.').waitFor()
  })
})

describe('paths between two others', () => {
  eachTest(site, (page) => {
    skein = page
  })

  it('names who published what a path rests on, the first few and the rest when asked to', async () => {
    await skein.find('Dee Dale')
    await skein.details.getByRole('button', { name: 'Find paths to…' }).click()
    await choose('To', 'Ed Earl')
    const evidence = dialog().locator('.path-evidence')
    await evidence.getByText(/Published by The Bee, The Mail, The Post and 2 more\./).waitFor()
    await evidence.getByRole('button', { name: '2 more' }).click()
    await evidence.getByText(/Published by The Bee, The Mail, The Post, The Star, The Sun\./).waitFor()
    await evidence.getByRole('link', { name: 'The Star' }).click()
    await skein.details.getByRole('heading', { level: 2, name: 'The Star' }).waitFor()
  })
})
