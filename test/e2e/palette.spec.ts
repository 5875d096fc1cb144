import { describe, expect, it } from 'vitest'
import { aSite, eachFromOneView, eachFromTheStart, eachTest } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite()

let skein: SkeinPage
const seen = (page: SkeinPage) => {
  skein = page
}

const palette = () => skein.page.getByRole('dialog', { name: 'Find a node or a command' })
const typed = () => palette().getByRole('combobox')
const options = () => palette().getByRole('option')

async function ask(text: string) {
  await skein.page.keyboard.press('Control+k')
  await typed().fill(text)
  await options().first().waitFor()
}

describe('a reader with the palette, who has something in view', () => {
  eachFromOneView(site, async (page) => {
    seen(page)
    await skein.find('Oliver North is convicted')
  })

  it('finds nodes of all types in groups, says how many there are, and adds one by Enter', async () => {
    const before = await skein.nodeCount()
    await ask('clark cliford')
    await palette().getByRole('group', { name: 'Actors' }).getByRole('option').first().waitFor()
    await palette().getByText('close spellings').waitFor()
    await skein.page.keyboard.press('Enter')
    await skein.details.getByRole('heading', { name: 'Clark Clifford' }).waitFor()
    expect(await skein.nodeCount()).toBe(before + 1)
    expect(await palette().count()).toBe(0)
    expect(await skein.canvas.evaluate((canvas) => canvas === document.activeElement)).toBe(true)
  })

  it('replaces what is on the canvas by Ctrl Enter, and undo brings it back', async () => {
    const before = await skein.positions()
    await ask('clark clifford')
    await skein.page.keyboard.press('Control+Enter')
    await skein.details.getByRole('heading', { name: 'Clark Clifford' }).waitFor()
    await skein.calm()
    expect(Object.keys(await skein.positions())).not.toContain('event:1989-05-04--north-convicted')
    await skein.page.keyboard.press('Control+z')
    await expect.poll(() => skein.positions()).toEqual(before)
  })

  it('replaces it by the button too', async () => {
    await ask('clark clifford')
    await palette().getByRole('button', { name: 'Replace what is on it' }).click()
    await skein.details.getByRole('heading', { name: 'Clark Clifford' }).waitFor()
    await skein.calm()
    expect(Object.keys(await skein.positions())).not.toContain('event:1989-05-04--north-convicted')
  })
})

describe('a reader with the palette, who begins', () => {
  eachFromTheStart(site, seen)

  it('runs a command, and says why another cannot be', async () => {
    await ask('')
    const hide = options().filter({ hasText: 'Hide the selection' })
    expect(await hide.getAttribute('aria-disabled')).toBe('true')
    expect(await hide.textContent()).toContain('No node is selected')
    await skein.page.keyboard.press('Escape')
    await skein.find('oliver north')
    const before = await skein.nodeCount()
    await ask('hide sel')
    await skein.page.keyboard.press('Enter')
    await skein.page.getByText('Hid Oliver North.').waitFor()
    expect(await skein.nodeCount()).toBe(before - 1)
  })

  it('takes the best hit for what was typed, however fast Enter follows', async () => {
    await ask('reagan')
    await typed().fill('clark clifford')
    await skein.page.keyboard.press('Enter')
    await skein.details.getByRole('heading', { name: 'Clark Clifford' }).waitFor()
  })

  it('lists every key on ?, and gives the focus back', async () => {
    await skein.find('oliver north')
    await skein.page.keyboard.press('?')
    const keys = skein.page.getByRole('dialog', { name: 'Keys' })
    await keys.getByText('Expand the selection').waitFor()
    await keys.getByText('Walk to the nearest node that way').waitFor()
    await skein.page.keyboard.press('Escape')
    await keys.waitFor({ state: 'detached' })
    expect(await skein.canvas.evaluate((canvas) => canvas === document.activeElement)).toBe(true)
    await skein.page.keyboard.press('/')
    expect(await skein.search.evaluate((input) => input === document.activeElement)).toBe(true)
  })
})

describe('a reader with the palette, new to it', () => {
  eachTest(site, seen)

  it('gets what is typed after Ctrl K, however late its code comes', async () => {
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await skein.page.route(/palette-.*\.js/, async (route) => {
      await arrived
      await route.continue()
    })
    await skein.page.reload({ waitUntil: 'commit' })
    await skein.search.focus()
    await skein.page.keyboard.press('Control+k')
    await skein.page.keyboard.type('clark cli')
    arrive()
    await options().filter({ hasText: 'Clark Clifford' }).first().waitFor()
    await skein.page.keyboard.type('fford')
    expect(await typed().inputValue()).toBe('clark clifford')
    await skein.page.keyboard.press('Escape')
    await palette().waitFor({ state: 'detached' })
    expect(await skein.search.inputValue()).toBe('')
  })
})
