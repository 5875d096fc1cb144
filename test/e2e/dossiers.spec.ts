import { describe, expect, it, onTestFinished } from 'vitest'
import { collectThree, dossiers, openDossiers, said, titles } from './dossiers.ts'
import { aSite, eachTest } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite()

describe('a reader who collects for a story', () => {
  let skein: SkeinPage
  eachTest(site, (page) => {
    skein = page
  })

  it('adds by key, button and menu, each thing once, and finds it all after a reload, with notes', async () => {
    await collectThree(skein)
    await dossiers(skein).getByLabel('Note on Oliver North', { exact: true }).fill('Ask **him**.')
    await dossiers(skein).getByText('Evidence:').nth(1).click()
    await dossiers(skein)
      .getByText(/^tier \d$/)
      .filter({ visible: true })
      .first()
      .waitFor()
    await skein.page.keyboard.press('Escape')
    await skein.find('oliver north')
    await skein.details.getByRole('heading', { name: 'Oliver North' }).waitFor()
    await skein.canvas.focus()
    await skein.page.keyboard.press('d')
    await said(skein, '“First dossier” has it already.')
    await skein.page.reload()
    await openDossiers(skein)
    await expect.poll(() => titles(skein)).toHaveLength(3)
    const note = dossiers(skein).getByLabel('Note on Oliver North', { exact: true })
    expect(await note.inputValue()).toBe('Ask **him**.')
  })

  it('adds a path, a suggestion and an edge from where they are told', async () => {
    await skein.find('Oliver North is convicted')
    await skein.page.keyboard.press('r')
    const suggestion = skein.details.locator('.suggestion').first()
    await suggestion.getByRole('button', { name: /^Add to dossier/ }).click()
    await said(skein, /^Added to “/)
    await suggestion.getByRole('button', { name: /^Dismiss/ }).focus()
    await skein.page.keyboard.press('d')
    await said(skein, '“First dossier” has it already.')
    await skein.page.getByRole('tab', { name: 'Table' }).click()
    await skein.page.getByRole('tab', { name: /^Edges/ }).click()
    await skein.page.locator('.graph-table tbody tr').first().click()
    await skein.details.getByText('Edge', { exact: true }).waitFor()
    await skein.details.getByRole('button', { name: 'Add to dossier', exact: true }).click()
    await said(skein, /^Added to “/)
    await skein.page.getByRole('tab', { name: 'Explore' }).click()
    await skein.find('fawn hall')
    await skein.details.getByRole('button', { name: 'Find paths to…' }).click()
    const paths = skein.page.getByRole('dialog', { name: 'Paths' })
    await paths.getByLabel('To', { exact: true }).fill('william casey')
    await paths
      .getByRole('button', { name: /^William/ })
      .first()
      .click()
    await skein.page
      .locator('.path')
      .first()
      .getByRole('button', { name: /^Add to dossier/ })
      .click()
    await said(skein, /^Added to “/)
    await skein.page.keyboard.press('Escape')
    await openDossiers(skein)
    await expect.poll(() => titles(skein)).toHaveLength(3)
    const [suggested, edge, path] = await titles(skein)
    expect(suggested).toContain(', suggested beside Oliver North is convicted')
    expect(edge).toMatch(/ (cites|took part in|is tagged|was reported by|is related to) /)
    expect(path).toMatch(/^From .*Fawn Hall/)
    const restsOn = dossiers(skein).locator('.entry-evidence > .evidence-line')
    expect(await restsOn.allTextContents()).toEqual(
      Array(3).fill(expect.stringMatching(/independent publisher/)),
    )
  })

  it('puts entries in another order by button, key and drag', async () => {
    const [first = '', second = '', third = ''] = await collectThree(skein)
    const dialog = dossiers(skein)
    await dialog.getByRole('button', { name: `Move down: ${first}`, exact: true }).click()
    await expect.poll(() => titles(skein)).toEqual([second, first, third])
    await said(skein, `“${first}” is now 2 of 3.`)
    const isFocused = () =>
      dialog
        .getByRole('button', { name: `Move down: ${first}`, exact: true })
        .evaluate((it) => it === document.activeElement)
    await expect.poll(isFocused).toBe(true)
    await skein.page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => titles(skein)).toEqual([first, second, third])
    const handles = dialog.getByTitle('Drag to another place')
    await handles.nth(2).dragTo(handles.nth(0))
    await expect.poll(() => titles(skein)).toEqual([third, first, second])
  })

  it('removes an entry and has it back in its place by undo', async () => {
    const [first = '', second = '', third = ''] = await collectThree(skein)
    await dossiers(skein)
      .getByRole('button', { name: `Remove: ${second}`, exact: true })
      .click()
    await expect.poll(() => titles(skein)).toEqual([first, third])
    await dossiers(skein).getByRole('button', { name: 'Bring it back' }).click()
    await expect.poll(() => titles(skein)).toEqual([first, second, third])
  })

  it('has back by undo what another page of the browser has written meanwhile', async () => {
    const [, event = ''] = await collectThree(skein)
    const other = { page: await skein.page.context().newPage() }
    onTestFinished(() => other.page.close())
    await other.page.goto(await skein.settledAddress())
    await openDossiers(other)
    await dossiers(other).getByLabel(`Note on ${event}`, { exact: true }).fill('Ask **her**.')
    const addView = dossiers(other).getByRole('button', { name: 'Add the view' })
    await addView.click()
    await expect.poll(() => titles(other)).toHaveLength(4)

    await dossiers(skein)
      .getByRole('button', { name: `Remove: ${event}`, exact: true })
      .click()
    await dossiers(skein).getByRole('button', { name: 'Bring it back' }).click()
    await expect.poll(() => titles(skein)).toHaveLength(4)
    expect((await titles(skein)).indexOf(event)).toBe(1)
    const note = dossiers(skein).getByLabel(`Note on ${event}`, { exact: true })
    expect(await note.inputValue()).toBe('Ask **her**.')

    await addView.click()
    await expect.poll(() => titles(other)).toHaveLength(5)
    await dossiers(skein).getByLabel('Introduction to First dossier').fill('Left at once.')
    await dossiers(skein).getByRole('button', { name: 'Delete' }).click()
    await dossiers(skein).getByRole('button', { name: 'Begin a dossier' }).waitFor()
    await dossiers(skein).getByRole('button', { name: 'Bring it back' }).click()
    await expect.poll(() => titles(skein)).toHaveLength(5)
    expect(await dossiers(skein).getByLabel('Introduction to First dossier').inputValue()).toBe(
      'Left at once.',
    )
  })

  it('opens an entry on the canvas', async () => {
    const [, event = ''] = await collectThree(skein)
    await skein.page.keyboard.press('Escape')
    await skein.page.getByRole('button', { name: 'Clear' }).click()
    await openDossiers(skein)
    await dossiers(skein)
      .getByRole('button', { name: `Open: ${event}`, exact: true })
      .click()
    await skein.waitForNodeCount(1)
    await skein.details.getByRole('heading', { name: event }).waitFor()
  })

  it('reads on a phone what was just done below the entries, not over them', async () => {
    await collectThree(skein)
    await skein.page.setViewportSize({ width: 390, height: 844 })
    await dossiers(skein).getByRole('button', { name: 'Rename' }).click()
    await dossiers(skein).getByLabel('New name of First dossier').fill('Who knew of it '.repeat(10))
    await skein.page.keyboard.press('Enter')
    await said(skein, /^Renamed “First dossier”/)
    const entries = await dossiers(skein).locator('.dossiers-body').boundingBox()
    const news = await dossiers(skein).locator('.dialog-news p').boundingBox()
    expect(news?.height).toBeGreaterThan(60)
    expect((entries?.y ?? 0) + (entries?.height ?? 0)).toBeLessThanOrEqual(news?.y ?? 0)
  })

  it('keeps several dossiers apart, and deletes one so that it can be had back', async () => {
    await collectThree(skein)
    const dialog = dossiers(skein)
    await dialog.getByRole('button', { name: 'New' }).click()
    const name = dialog.getByLabel('New name of New dossier')
    expect((await name.boundingBox())?.width).toBeGreaterThan(400)
    await name.fill('The bank')
    await skein.page.keyboard.press('Enter')
    await said(skein, 'Renamed “New dossier” to “The bank”.')
    await dialog.getByText('Nothing is in it yet.').waitFor()
    await dialog.getByRole('button', { name: 'Add the view' }).click()
    await expect.poll(() => titles(skein)).toHaveLength(1)
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await expect.poll(() => titles(skein)).toHaveLength(3)
    await dialog.getByRole('button', { name: 'Bring it back' }).click()
    await expect.poll(() => titles(skein)).toHaveLength(1)
    await dialog.getByLabel('Dossier', { exact: true }).selectOption('First dossier (3 entries)')
    await expect.poll(() => titles(skein)).toHaveLength(3)
  })
})
