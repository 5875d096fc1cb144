// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { keepPlace } from './keep-place.ts'

let end = () => {}
afterEach(() => end())

function aPage(html: string) {
  document.body.innerHTML = html
  end = keepPlace()
  const find = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`the page has ${selector}`)
    return found
  }
  return find
}

function aFrame() {
  return new Promise((resolve) => setTimeout(resolve, 50))
}

it('leaves the focus in the innermost part of the page that is left when what had it goes away', async () => {
  const find = aPage('<aside><section><button>Add</button></section></aside>')
  find('button').focus()
  find('button').remove()
  await vi.waitFor(() => expect(document.activeElement).toBe(find('section')))
})

it('leaves it to what comes in the place of what goes away, and to a dialog that closes', async () => {
  const find = aPage(
    '<aside><button class="old"></button></aside><div role="dialog"><button class="in"></button></div>',
  )
  find('.old').focus()
  find('.old').outerHTML = '<button class="new"></button>'
  find('.new').focus()
  await aFrame()
  expect(document.activeElement).toBe(find('.new'))
  find('.in').focus()
  find('[role=dialog]').remove()
  await aFrame()
  expect(document.activeElement).toBe(document.body)
})

it('takes no focus back from who has left what goes away later', async () => {
  const find = aPage('<aside><button></button></aside>')
  find('button').focus()
  find('button').blur()
  await aFrame()
  find('button').remove()
  await aFrame()
  expect(document.activeElement).toBe(document.body)
})
