import { expect, it } from 'vitest'
import { aSite, eachFromOneView } from './site.ts'
import { type SkeinPage, withMotion } from './skein-page.ts'

const site = aSite()
let skein: SkeinPage
eachFromOneView(
  site,
  async (page) => {
    skein = page
    await skein.find('oliver north')
  },
  withMotion,
)

const cy = `document.querySelector('[data-canvas]')._cyreg.cy`

async function dimmed(): Promise<string[]> {
  return skein.page.evaluate<string[]>(`${cy}.nodes('.dim').map((node) => node.id())`)
}

async function expectedDim(id: string): Promise<string[]> {
  return skein.page.evaluate<string[]>(
    `${cy}.nodes().not(${cy}.getElementById(${JSON.stringify(id)}).closedNeighborhood()).map((node) => node.id())`,
  )
}

it('dims what is no neighbour of the selected node, and nothing when none is selected', async () => {
  await skein.canvas.focus()
  await skein.page.keyboard.press('ArrowRight')
  const id = await skein.page.evaluate<string>(`${cy}.nodes('.selected').id()`)
  const others = await expectedDim(id)
  expect(others.length).toBeGreaterThan(0)
  await expect.poll(dimmed).toEqual(others)
  await skein.page.keyboard.press('Escape')
  await expect.poll(dimmed).toEqual([])
})

it('lights the neighbours of the node under the pointer, and goes back to the selection after it', async () => {
  const event = Object.keys(await skein.positions()).find((id) => id.startsWith('event:')) ?? ''
  const before = await expectedDim('actor:oliver-north')
  await expect.poll(dimmed).toEqual(before)
  const { x, y } = await skein.placeOf(event)
  await skein.page.mouse.move(x, y)
  const others = await expectedDim(event)
  await expect.poll(dimmed).toEqual(others)
  expect(others).not.toEqual(before)
  await skein.search.hover()
  await expect.poll(dimmed).toEqual(before)
})

it('says on the edges of the selected node what they are', async () => {
  const phrases = () =>
    skein.page.evaluate<string[]>(`${cy}.edges('.phrased').map((edge) => edge.data('said'))`)
  await expect.poll(async () => (await phrases()).length).toBeGreaterThan(0)
  for (const phrase of await phrases()) expect(phrase).toMatch(/^(← )?took part in( →)?$/)
  await skein.canvas.press('Escape')
  await expect.poll(phrases).toEqual([])
})

it('draws nothing where empty ground is pressed', async () => {
  const box = await skein.canvas.boundingBox()
  if (!box) throw new Error('there is a canvas')
  const [x, y] = [box.x + 60, box.y + 60]
  await skein.page.mouse.move(x, y)
  await skein.page.waitForTimeout(300)
  const picture = () => skein.page.screenshot({ clip: { x: x - 50, y: y - 50, width: 100, height: 100 } })
  const before = await picture()
  await skein.page.mouse.down()
  await skein.page.waitForTimeout(300)
  expect((await picture()).equals(before)).toBe(true)
  await skein.page.mouse.up()
})
