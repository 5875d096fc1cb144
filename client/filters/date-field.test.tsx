// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { DateField } from './date-field.tsx'

afterEach(cleanup)

it.each(['1985-06-31', '1985-02-29', '1985-13', '85'])('takes no %s: no address could hold it', (text) => {
  const onChange = vi.fn()
  render(<DateField label="To" value={null} onChange={onChange} />)
  const field = screen.getByLabelText('To')
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onChange).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('1985-06-20')
})

it('takes a day of the calendar', () => {
  const onChange = vi.fn()
  render(<DateField label="To" value={null} onChange={onChange} />)
  const field = screen.getByLabelText('To')
  fireEvent.change(field, { target: { value: '1984-02-29' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onChange).toHaveBeenCalledWith('1984-02-29')
})
