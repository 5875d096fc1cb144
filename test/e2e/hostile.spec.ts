import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { anEvent } from '../support/factories.ts'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

/** Each would fetch /stolen if anything of a file were ever taken for more than text. */
const payloads = [
  `<script>fetch('/stolen')</script>`,
  `<img src=x onerror="fetch('/stolen')">`,
  `<svg onload="fetch('/stolen')"></svg>`,
  `"><iframe srcdoc="<script>parent.fetch('/stolen')</script>"></iframe>`,
  `<a href="javascript:fetch('/stolen')">here</a>`,
  `[here](javascript:fetch('/stolen'))`,
  `![here](x"onerror="fetch('/stolen'))`,
  `<style>@import '/stolen'</style>`,
  `<link rel=stylesheet href=/stolen>`,
  `<form action=/stolen><button>here</button></form>`,
  `<base href="https://stolen.example/">`,
  `<math><mtext></form><form><mglyph><style></math><img src=x onerror=fetch('/stolen')>`,
  "{{constructor.constructor('fetch(`/stolen`)')()}}",
  `__proto__`,
]

const inEach = 3
const groups = Array.from({ length: Math.ceil(payloads.length / inEach) }, (_, index) =>
  payloads.slice(index * inEach, (index + 1) * inEach),
)

/** Of what an event has many, each has a payload of its own. A file is called what it says too, as far as a file can be. */
const events = groups.map((group, index) => {
  const all = group.join(' ')
  return {
    ...anEvent({
      id: `hostile-${index}`,
      title: `Hostile ${index} ${all}`,
      summary: all,
      location: all,
      status: all,
      actors: [...group.map((payload) => `Actor ${index} ${payload}`), 'Everybody'],
      tags: group.map((payload) => `Tag ${index} ${payload}`),
      sources: group.flatMap((payload, at) => [
        { title: payload, publisher: `Paper ${index} ${payload}`, url: `https://example.org/${index}/${at}` },
        { title: payload, publisher: payload, url: `javascript:fetch('/stolen')//${at}` },
      ]),
      ...Object.fromEntries(group.map((payload) => [`Field ${payload}`, payload])),
      body: group
        .map(
          (payload) =>
            `${payload}\n\n# ${payload}\n\n\`${payload}\`\n\n[[${payload}]]\n\n| ${payload} |\n|---|\n| ${payload} |`,
        )
        .join('\n\n'),
    }),
    file: `${index} ${all.replaceAll('/', '∕')}.md`,
  }
})
const site = aSite(events)

it('nothing that a file says is ever taken for more than text', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  const { page } = skein
  const stolen: string[] = []
  const expectOnlyText = async (within: Locator) => {
    for (const element of ['script', 'img', 'iframe', 'style', 'link', 'form', 'base', 'math']) {
      expect(await within.locator(element).count(), element).toBe(0)
    }
  }
  page.on('request', (request) => {
    if (request.url().includes('stolen')) stolen.push(request.url())
  })
  for (const index of groups.keys()) {
    await skein.find(`hostile ${index}`)
    await skein.details.getByRole('heading', { level: 2, name: `Hostile ${index} ` }).waitFor()
    await page.keyboard.press('Escape')
    for (const fold of await skein.details.locator('details:not([open]) > summary').all()) await fold.click()
    const links = await skein.details
      .locator('a[href]')
      .evaluateAll((found) =>
        found.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('rel') ?? '']),
      )
    for (const [href, rel] of links) {
      expect(href).toMatch(/^(https?:|#)/)
      if (href?.startsWith('http')) expect(rel).toContain('noopener')
      if (href?.startsWith('http')) expect(rel).toContain('noreferrer')
    }
    await expectOnlyText(skein.details)
  }
  await skein.find('everybody')
  await page.getByRole('tab', { name: 'Table' }).click()
  await page.getByRole('table').first().waitFor()
  await page.getByRole('button', { name: 'Query Q' }).click()
  const sheet = page.getByRole('region', { name: 'Console' })
  await sheet.getByRole('textbox', { name: 'Query in Cypher' }).click()
  await page.keyboard.insertText('MATCH (n:Event) RETURN n, n.title, n.summary, n.file, properties(n) AS all')
  await page.keyboard.press('Control+Enter')
  const rows = sheet.getByRole('table', { name: 'Rows of the query' })
  await rows
    .getByText(payloads[0] ?? '')
    .first()
    .waitFor()
  await expectOnlyText(rows)
  expect(stolen).toEqual([])
  expect(skein.complaints).toEqual([])
  await skein.close()
})
