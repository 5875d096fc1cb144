import { say } from '../../view/status-store.ts'
import { useCanvasState } from '../canvas-state.ts'

/** Lets the reader draw one lasso around nodes, or takes that back. */
export function toggleLasso() {
  const isLassoing = !useCanvasState.getState().isLassoing
  useCanvasState.setState({ isLassoing })
  say(isLassoing ? 'Draw around the nodes to select.' : 'No lasso.')
}
