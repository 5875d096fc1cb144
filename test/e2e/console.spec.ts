import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { barriersAt, lightAndDark } from './barriers.ts'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()
let skein: SkeinPage

async function open(options = {}) {
  skein = await SkeinPage.open(site.browser, site.url, options)
  await skein.page.getByRole('button', { name: 'Query Q' }).click()
  await editor().waitFor()
}

const sheet = () => skein.page.getByRole('region', { name: 'Console' })
const editor = () => sheet().getByRole('textbox', { name: 'Query in Cypher' })
const rows = () => sheet().getByRole('table', { name: 'Rows of the query' })
const told = (text: string | RegExp) => sheet().getByText(text).filter({ visible: true }).first().waitFor()

/** As pasted: the editor closes no bracket that is there already. */
async function write(query: string) {
  await editor().click()
  await skein.page.keyboard.press('Control+a')
  await skein.page.keyboard.press('Delete')
  await skein.page.keyboard.insertText(query)
}

async function ask(query: string) {
  await write(query)
  await skein.page.keyboard.press('Control+Enter')
}

async function column(at: number): Promise<string[]> {
  return rows()
    .locator(`tbody tr[aria-rowindex] td:nth-child(${at + 1})`)
    .allTextContents()
}

afterEach(() => skein.close())

describe('a researcher', () => {
  beforeEach(() => open())

  it('begins with a worked question, one click away, and brings its nodes to the canvas as one step', async () => {
    await sheet().getByRole('button', { name: 'Whom does an actor keep company with?' }).click()
    await rows().waitFor()
    expect(await editor().textContent()).toContain('MATCH (a:Actor {name: $actor})')
    expect(await sheet().getByRole('textbox', { name: '$actor' }).inputValue()).not.toBe('')
    await sheet()
      .getByRole('button', { name: /nodes? of companion to the canvas/ })
      .click()
    await skein.calm()
    const count = await skein.nodeCount()
    expect(count).toBeGreaterThan(1)
    await skein.canvas.focus()
    await skein.page.keyboard.press('Control+z')
    await expect.poll(() => skein.nodeCount()).toBe(0)
    await sheet().getByRole('button', { name: 'Nodes of row 1 to the canvas' }).click()
    await skein.waitForNodeCount(1)
    expect(skein.complaints).toEqual([])
  })

  it('sorts rows by what their values are, then again as the query orders them', async () => {
    await ask('UNWIND [10, 9, null, 100] AS n RETURN n')
    await rows().waitFor()
    const sort = rows().getByRole('button', { name: /^n\b/ })
    await sort.click()
    expect(await column(1)).toEqual(['9', '10', '100', 'null'])
    await sort.click()
    expect(await column(1)).toEqual(['100', '10', '9', 'null'])
    await sort.click()
    expect(await column(1)).toEqual(['10', '9', 'null', '100'])
  })

  it('scrolls through ten thousand rows of which the page holds only those in sight', async () => {
    await sheet().getByRole('combobox', { name: 'How many rows at most' }).selectOption('10000')
    await ask('UNWIND range(1, 10000) AS n RETURN n')
    await told(/^10,000 rows/)
    expect(await rows().locator('tbody tr').count()).toBeLessThan(100)
    await sheet().getByRole('region', { name: 'Rows' }).focus()
    await skein.page.keyboard.press('End')
    await rows().getByRole('cell', { name: '10000', exact: true }).waitFor()
  })

  it('is told that there are more rows than are shown', async () => {
    await sheet().getByRole('combobox', { name: 'How many rows at most' }).selectOption('100')
    await ask('UNWIND range(1, 300) AS n RETURN n')
    await told(/^Showing 100 of 300 rows/)
    await sheet().getByRole('button', { name: 'Ask for 10,000' }).click()
    await told(/^300 rows/)
  })

  it('fills in parameters as what they are to be', async () => {
    await write('RETURN $count + 1 AS next, $name AS name')
    await sheet().getByRole('combobox', { name: 'What $count is' }).selectOption('number')
    await sheet().getByRole('textbox', { name: '$count' }).fill('four')
    await told('$count is not a number.')
    await sheet().getByRole('textbox', { name: '$count' }).fill('41')
    await sheet().getByRole('textbox', { name: '$name' }).fill("it's <b>this</b>")
    await sheet().getByRole('button', { name: /^Run/ }).click()
    await rows().waitFor()
    expect(await column(1)).toEqual(['42'])
    expect(await column(2)).toEqual(["it's <b>this</b>"])
    expect(await sheet().locator('b').count()).toBe(0)
  })

  it('completes by the properties that events have', async () => {
    await write('MATCH (e:Event) WHERE ')
    await skein.page.keyboard.type('e.impo')
    await skein.page.getByRole('option', { name: /^importance/ }).waitFor()
    // For 75 ms after the list has come, Enter is still taken for a new line.
    await skein.page.waitForTimeout(150)
    await skein.page.keyboard.press('Enter')
    expect(await editor().textContent()).toContain('WHERE e.importance')
  })

  it('sees where the database stopped reading, and goes there', async () => {
    await ask('MATCH (e:Event)\nRETRN e')
    await sheet().getByRole('alert').waitFor()
    await sheet().locator('.cm-lintRange-error').waitFor()
    await sheet()
      .getByRole('button', { name: /^Go to line \d, column \d/ })
      .click()
    expect(await editor().evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
  })

  it('has the database read a query once when it is run at once', async () => {
    const read: unknown[] = []
    skein.page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/api/cypher/plan') read.push(request.postDataJSON().query)
    })
    await ask('RETURN 1 AS one')
    await rows().waitFor()
    await skein.page.waitForTimeout(1_000)
    await write('RETURN 2 AS two')
    await expect.poll(() => read).toEqual(['RETURN 2 AS two'])
  })

  it('is refused what would write, in words', async () => {
    await ask('CREATE (n:Event) RETURN n')
    await sheet().getByRole('alert').waitFor()
    await sheet().getByRole('button', { name: 'Try again' }).waitFor()
  })

  it('cancels a query that takes long, and the next is answered', async () => {
    await ask('MATCH (a), (b), (c), (d) WHERE a.id + b.id + c.id + d.id = "x" RETURN count(*) AS n')
    await sheet().getByRole('button', { name: 'Cancel query' }).click()
    await told(/^Cancelled after/)
    await ask('RETURN 1 AS one')
    await rows().waitFor()
    expect(await column(1)).toEqual(['1'])
  })

  it('reads the plan, with a warning of what multiplies rows', async () => {
    await write('MATCH (a:Actor), (e:Event) RETURN a, e')
    await sheet().getByRole('button', { name: 'Show plan' }).click()
    await sheet().locator('.plan-operator').first().waitFor()
    expect(await sheet().locator('.query-notes .warning').count()).toBeGreaterThan(0)
  })

  it('finds again what was asked, and what was saved under a name', async () => {
    await ask('RETURN 7 AS seven')
    await rows().waitFor()
    await sheet().getByRole('tab', { name: 'Saved and asked before' }).click()
    await sheet().getByRole('textbox', { name: 'Name for the query' }).fill('Seven')
    await sheet().getByRole('button', { name: 'Save query' }).click()
    await skein.page.reload()
    await skein.search.waitFor()
    await skein.page.getByRole('button', { name: 'Query Q' }).click()
    await sheet().getByRole('tab', { name: 'Saved and asked before' }).click()
    await told('1 row')
    await sheet().getByRole('button', { name: 'Seven', exact: true }).click()
    await expect.poll(() => editor().textContent()).toBe('RETURN 7 AS seven')
  })

  it('sends a link that asks the query again', async () => {
    await skein.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await write('RETURN $x AS x')
    await sheet().getByRole('textbox', { name: '$x' }).fill('sent')
    await sheet().getByRole('button', { name: 'Share query' }).click()
    await skein.page.getByRole('menuitem', { name: 'Copy link to the query' }).click()
    await told(/^Copied the link/)
    const link = await skein.page.evaluate<string>('navigator.clipboard.readText()')
    await skein.close()
    skein = await SkeinPage.open(site.browser, link)
    await rows().waitFor()
    expect(await column(1)).toEqual(['sent'])
  })

  it('takes the rows along as CSV, as JSON and as a table of Markdown', async () => {
    await skein.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await ask('RETURN "=1+1" AS formula, 2 AS two, null AS nothing, "a|b" AS mark')
    await rows().waitFor()
    const choose = async (words: string) => {
      await sheet().getByRole('button', { name: 'Share query' }).click()
      await skein.page.getByRole('menuitem', { name: words }).click()
    }
    const saved = async (words: string) => {
      const [download] = await Promise.all([skein.page.waitForEvent('download'), choose(words)])
      return readFile(await download.path(), 'utf8')
    }
    expect(await saved('Rows as CSV')).toBe("formula,two,nothing,mark\r\n'=1+1,2,,a|b\r\n")
    const objects: unknown = JSON.parse(await saved('Rows as JSON'))
    expect(objects).toEqual([{ formula: '=1+1', two: 2, nothing: null, mark: 'a|b' }])
    await choose('Copy rows as Markdown')
    await told(/^Copied a table of 1 row/)
    const table = await skein.page.evaluate<string>('navigator.clipboard.readText()')
    expect(table).toContain('| formula | two | nothing | mark |')
    expect(table).toContain('a\\|b')
  })

  it('leaves the editor by Escape and goes on by Tab; a second Escape closes the console', async () => {
    await editor().click()
    await skein.page.keyboard.press('Escape')
    const focused = () => skein.page.evaluate<string>('document.activeElement.textContent')
    expect(await focused()).toContain('Run')
    await skein.page.keyboard.press('Tab')
    expect(await focused()).toContain('Show plan')
    await editor().click()
    await skein.page.keyboard.press('Tab')
    expect(await focused()).toContain('Run')
    await skein.page.keyboard.press('Escape')
    await expect.poll(() => sheet().count()).toBe(0)
  })
})

it('nothing bars the way in the console: before, among and without rows', async () => {
  const expectNone = async (within?: string) =>
    expect(await barriersAt(skein, lightAndDark, within)).toEqual([])
  const inConsole = '[aria-label=Console]'
  await open()
  await sheet().getByRole('button', { name: 'Who took part in most events?' }).waitFor()
  await expectNone()
  await sheet().getByRole('button', { name: 'Whom does an actor keep company with?' }).click()
  await rows().waitFor()
  await expectNone(inConsole)
  await sheet().getByRole('button', { name: 'Show plan' }).click()
  await sheet().locator('.plan-operator').first().waitFor()
  await expectNone(inConsole)
  await ask('RETRN 1')
  await sheet().getByRole('alert').waitFor()
  await expectNone(inConsole)
})
