// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useStatus } from '../view/status-store.ts'
import { closeDialog, openDialog, useDialog } from './dialog-store.ts'
import { late } from './late.tsx'
import { actionOf } from './status-line.tsx'

let isServerThere = false

function partSaying(words: string) {
  return async () => {
    if (!isServerThere) throw new TypeError('Failed to fetch dynamically imported module')
    return () => <p>{words}</p>
  }
}

const Details = late(partSaying('The details'))
const Timeline = late(partSaying('The timeline'))
const Keys = late(partSaying('The keys'), { open: () => openDialog('shortcuts'), close: closeDialog })

function Page() {
  const isOpen = useDialog((state) => state.open !== null)
  return (
    <Suspense>
      <p>The canvas</p>
      {isOpen ? (
        <Keys />
      ) : (
        <>
          <Details />
          <Timeline />
        </>
      )}
    </Suspense>
  )
}

beforeEach(() => {
  cleanup()
  closeDialog()
  isServerThere = false
  useStatus.setState({ status: { kind: 'quiet' } })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

async function failed() {
  await vi.waitFor(() => expect(useStatus.getState().status.kind).toBe('failed'))
  await screen.findByText('The canvas')
}

function tryAgain() {
  isServerThere = true
  const action = actionOf(useStatus.getState().status)
  expect(action?.words).toBe('Try again')
  act(() => action?.run())
}

it('closes again what could not be loaded, and opens it when that is tried again', async () => {
  openDialog('shortcuts')
  render(<Page />)
  await failed()
  expect(useDialog.getState().open).toBe(null)
  tryAgain()
  await screen.findByText('The keys')
})

it('leaves the page as it is where the code of its parts does not come, and brings all of them when that is tried again', async () => {
  render(<Page />)
  await failed()
  tryAgain()
  await screen.findByText('The details')
  await screen.findByText('The timeline')
})
