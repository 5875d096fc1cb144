// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Fold } from './fold.tsx'

const rows = () => document.querySelectorAll('li').length
const expanded = (words: string) => screen.getByText(words).getAttribute('aria-expanded')
const press = (words: string) => fireEvent.click(screen.getByText(words))

it('draws of a very long list only what was asked for', () => {
  const show = vi.fn((name: string) => <li key={name}>{name}</li>)
  render(<Fold first={12} items={Array.from({ length: 620 }, (_, nth) => `node ${nth}`)} show={show} />)
  expect(show).toHaveBeenCalledTimes(12)
  expect(expanded('Show 500 more')).toBe('false')
  press('Show 500 more')
  expect(rows()).toBe(512)
  expect(screen.getByText(/^Showing 512 of 620\./)).toBeDefined()
  expect(expanded('Show all 620')).toBeNull()
  press('Show all 620')
  expect(rows()).toBe(620)
  expect(expanded('Show only the first 12')).toBe('true')
  press('Show only the first 12')
  expect(rows()).toBe(12)
})
