import type { Core } from 'cytoscape'
import { graphInView } from '../../view/graph-in-view.ts'
import type { TimeAxis } from '../../view/view.ts'
import { useView } from '../../view/view-store.ts'
import { formatCount } from '../../wording/format-number.ts'
import { textOf } from '../../wording/node-words.ts'
import { ticksBetween } from './ticks.ts'
import { dayAt, dayOf, liesOnItsDay, xOf } from './time-axis.ts'
import './time-axis.css'

interface EventsInTime {
  undated: number
  /** Dated, but pinned or moved to another place than the axis gives them. */
  elsewhere: number
}

/** Of all events in view: an overview does not have each of them as an element. */
function countEvents(cy: Core, axis: TimeAxis): EventsInTime {
  const view = useView.getState()
  const found = { undated: 0, elsewhere: 0 }
  for (const { id, type, properties } of graphInView(view).nodes) {
    if (type !== 'Event') continue
    const day = dayOf(textOf(properties.date))
    const node = cy.getElementById(id)
    const place = node.empty() ? view.places.get(id) : node.position()
    if (day === undefined) found.undated += 1
    else if (place && !liesOnItsDay(axis, day, place)) found.elsewhere += 1
  }
  return found
}

function line(className: string, left: number, words: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.style.setProperty('left', `${left}px`)
  element.textContent = words
  return element
}

const widestLetter = 8

function drawTicks(cy: Core, axis: TimeAxis): HTMLElement[] {
  const { x1, x2 } = cy.extent()
  const scale = axis.pixelsPerDay * cy.zoom()
  const left = (day: number) => xOf(axis, day) * cy.zoom() + cy.pan().x
  return ticksBetween(dayAt(axis, x1), dayAt(axis, x2), scale).map(({ day, words }) => {
    const isWhole = left(day) + words.length * widestLetter < cy.width()
    return line('time-tick', left(day), isWhole ? words : '')
  })
}

function newsOf({ undated, elsewhere }: EventsInTime): string {
  const parts = [
    undated > 0 ? `${formatCount(undated, 'event has', 'events have')} no date: left of the axis.` : '',
    elsewhere > 0
      ? `${formatCount(elsewhere, 'event does', 'events do')} not lie at its date: pinned, moved or just shown again.`
      : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** Shows the axis of the layout by time, under the graph, as long as that layout is in force. */
export function keepTimeAxis(cy: Core, container: HTMLElement): () => void {
  const ticks = document.createElement('div')
  ticks.className = 'time-axis'
  const news = document.createElement('p')
  news.className = 'time-axis-news'
  container.before(ticks, news)

  const draw = () => {
    const { timeAxis } = useView.getState()
    ticks.replaceChildren(...(timeAxis ? drawTicks(cy, timeAxis) : []))
    ticks.hidden = timeAxis === null
  }
  const count = () => {
    const { timeAxis } = useView.getState()
    news.textContent = timeAxis ? newsOf(countEvents(cy, timeAxis)) : ''
  }
  let counting: ReturnType<typeof setTimeout> | undefined
  const countLater = () => {
    clearTimeout(counting)
    counting = setTimeout(count, 120)
  }
  cy.on('viewport resize', draw)
  cy.on('position', 'node', countLater)
  const stop = useView.subscribe((view, before) => {
    if (view.timeAxis !== before.timeAxis) draw()
    countLater()
  })
  draw()
  countLater()
  return () => {
    stop()
    clearTimeout(counting)
    ticks.remove()
    news.remove()
  }
}
