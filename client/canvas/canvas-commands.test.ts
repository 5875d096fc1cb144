import { expect, it } from 'vitest'
import { type CanvasCommand, commandCanvas, onCanvasCommand } from './canvas-commands.ts'

it('is heard by the canvas, also what was asked before there was one, each once and in order', () => {
  const heard: CanvasCommand['kind'][] = []
  const listen = () => onCanvasCommand(({ kind }) => heard.push(kind))
  // Tests share a process: what another one asked of a canvas that never came waits still.
  onCanvasCommand(() => {})()
  commandCanvas({ kind: 'fit' })
  commandCanvas({ kind: 'reveal', id: 'actor:oliver-north' })
  const end = listen()
  expect(heard).toEqual(['fit', 'reveal'])
  commandCanvas({ kind: 'focus' })
  end()
  commandCanvas({ kind: 'cancel layout' })
  expect(heard).toEqual(['fit', 'reveal', 'focus'])
  listen()
  expect(heard).toEqual(['fit', 'reveal', 'focus', 'cancel layout'])
})
