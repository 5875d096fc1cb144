import { expect, it } from 'vitest'
import { aSite } from './site.ts'
import { SkeinPage } from './skein-page.ts'

const site = aSite()

/** What would take time to change, or changes by itself. */
async function moving({ page }: SkeinPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
      const durations = `${transitionDuration}, ${animationName === 'none' ? '0s' : animationDuration}`
      return durations.split(', ').some((duration) => Number.parseFloat(duration) > 0)
        ? [`${element.tagName} ${element.className}`]
        : []
    }),
  )
}

it('nothing moves by itself for a reader who asked for less motion', async () => {
  const skein = await SkeinPage.open(site.browser, site.url)
  await skein.find('oliver north')
  expect(await moving(skein)).toEqual([])
  await skein.page.route('**/api/expansion', () => {})
  await skein.canvas.focus()
  await skein.page.keyboard.press('Enter')
  await skein.page.getByText('Expanding Oliver North…').waitFor()
  expect(await moving(skein)).toEqual([])
  await skein.close()
})
