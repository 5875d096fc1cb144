import { Tabs } from '@base-ui/react/tabs'
import { lazy, Suspense, useEffect } from 'react'
import { followChanges } from '../api/follow-changes.ts'
import { CanvasToolbar } from '../canvas/canvas-toolbar.tsx'
import { leadBackByEscape } from '../commands/lead-back.ts'
import { listenToCommands } from '../commands/listen-to-commands.ts'
import { closeConsole, openConsole, useConsole } from '../console/console-store.ts'
import { EverythingBar } from '../everything/everything-bar.tsx'
import { keepEvidence } from '../evidence/load-evidence.ts'
import { ExpandMenu } from '../expand/expand-menu.tsx'
import { EverythingHidden } from '../filters/everything-hidden.tsx'
import { keepFacets } from '../filters/load-facets.ts'
import { OverviewPanel } from '../legend/overview-panel.tsx'
import { keepMeasures } from '../network/measures-store.ts'
import { listenToTypingAhead } from '../palette/type-ahead.ts'
import { StartScreen } from '../start/start-screen.tsx'
import { StoryBar } from '../story/story-bar.tsx'
import { endStoryWithView } from '../story/tell-story.ts'
import { keepSurvival } from '../survive/judge-survival.ts'
import { useView } from '../view/view-store.ts'
import { keepAddress } from './address-controller.ts'
import { AppHeader } from './app-header.tsx'
import { Dialogs } from './dialogs.tsx'
import { keepPlace } from './keep-place.ts'
import { late } from './late.tsx'
import { unfoldDetailsOnNarrowScreen, usePanels } from './panels-store.ts'
import { type Place, usePlace } from './place-store.ts'
import { ServerBanner } from './server-banner.tsx'
import { StatusLine } from './status-line.tsx'
import './app.css'
import './panel.css'

// Asked for at once, but the page need not wait for it: until something is open there is nothing to draw.
const canvas = import('../canvas/graph-canvas.tsx')
const GraphCanvas = lazy(async () => ({ default: (await canvas).GraphCanvas }))

const Console = late(async () => (await import('../console/console.tsx')).Console, {
  open: openConsole,
  close: closeConsole,
})

const DetailsPanel = late(async () => (await import('../details/details-panel.tsx')).DetailsPanel)
const TimelineStrip = late(async () => (await import('../timeline/timeline-strip.tsx')).TimelineStrip)
const TableView = late(async () => (await import('../table/table-view.tsx')).TableView)

function useControllers() {
  useEffect(keepAddress, [])
  useEffect(followChanges, [])
  useEffect(listenToCommands, [])
  useEffect(listenToTypingAhead, [])
  useEffect(leadBackByEscape, [])
  useEffect(keepPlace, [])
  useEffect(endStoryWithView, [])
  useEffect(keepFacets, [])
  useEffect(keepEvidence, [])
  useEffect(keepSurvival, [])
  useEffect(keepMeasures, [])
  useEffect(
    () =>
      useView.subscribe(({ selection }, before) => {
        if (selection && selection !== before.selection) unfoldDetailsOnNarrowScreen()
      }),
    [],
  )
}

/** The page: what is in view on the left, the graph in the middle, what is selected on the right. */
export function App() {
  const place = usePlace((state) => state.place)
  const isEmpty = useView((view) => view.nodes.size === 0)
  const panels = usePanels()
  const isAsking = useConsole((state) => state.isOpen)
  useControllers()
  return (
    <Tabs.Root
      className="app"
      value={place}
      onValueChange={(value: Place) => usePlace.setState({ place: value })}
    >
      <AppHeader />
      <ServerBanner />
      <div className="places">
        {panels.overview && <OverviewPanel />}
        <main className="middle">
          {!isEmpty && <CanvasToolbar hasCanvas={place === 'explore'} />}
          <Tabs.Panel value="explore" className="place" keepMounted>
            <Suspense>
              <GraphCanvas />
            </Suspense>
            {isEmpty && <StartScreen />}
            <EverythingHidden />
          </Tabs.Panel>
          <Tabs.Panel value="table" className="place">
            <Suspense fallback={<p className="muted table-empty appears-late">Loading the table…</p>}>
              <TableView />
            </Suspense>
          </Tabs.Panel>
          {panels.timeline && !isEmpty && !isAsking && (
            <Suspense fallback={<div className="timeline-place" />}>
              <TimelineStrip />
            </Suspense>
          )}
          <StoryBar />
          <EverythingBar />
          <StatusLine />
          <ExpandMenu />
        </main>
        {panels.details && !isEmpty && (
          <Suspense fallback={<aside className="panel details" aria-label="Details" />}>
            <DetailsPanel />
          </Suspense>
        )}
      </div>
      {isAsking && (
        <Suspense fallback={<section className="console" aria-label="Console" aria-busy="true" />}>
          <Console />
        </Suspense>
      )}
      <Dialogs />
    </Tabs.Root>
  )
}
