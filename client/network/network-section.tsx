import { LinkWeight } from '#model/api/network.ts'
import { openDialog } from '../app/dialog-store.ts'
import { FailureNotice } from '../app/failure-notice.tsx'
import { ChoiceField } from '../filters/choice-field.tsx'
import { isLeavingOut, leavingNothingOut } from '../survive/leaving-out.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import type { ActorNetwork } from './actor-network.ts'
import { ColourKey } from './colour-key.tsx'
import { ColourBy, MeasureId } from './measure-names.ts'
import { communityWords, type MeasureWords, measureWords } from './measure-words.ts'
import { useMeasures } from './measures-store.ts'
import { backboneWords, eventsWords, linksOf, lookName, weightWords } from './network-words.ts'
import {
  changeLook,
  isOutOfStep,
  showNetwork,
  showNetworkOfCorpus,
  showNetworkOfView,
} from './show-network.ts'
import './network.css'

const alphas = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 1]

/** The filters of a network of the corpus are not all that the reader has set. */
function FieldsNotAsked() {
  const isSet = useView(({ filters }) => filters.fields.length > 0)
  return isSet ? <p className="muted">Filters of other fields do not count for the whole corpus.</p> : null
}

function Doors() {
  const { nodes, unjudged } = useVisibleGraph()
  const events = nodes.filter(({ type }) => type === 'Event').length
  return (
    <>
      <p className="muted">Actors joined by the events that they share.</p>
      <div className="network-doors">
        <button
          type="button"
          className="button"
          disabled={events === 0}
          onClick={() => void showNetworkOfView()}
        >
          {unjudged > 0 ? 'Of the events in view' : `Of ${formatCount(events, 'event', 'events')} in view`}
        </button>
        <button type="button" className="button" onClick={() => void showNetworkOfCorpus()}>
          Of the whole corpus
        </button>
        <FieldsNotAsked />
      </div>
    </>
  )
}

function QuestionFields({ question, alpha }: Pick<ActorNetwork, 'question' | 'alpha'>) {
  return (
    <>
      <ChoiceField
        label="Weight"
        value={question.weight}
        choices={LinkWeight.options.map((value) => ({ value, words: weightWords[value].name }))}
        onChange={(weight) => void showNetwork({ ...question, weight: LinkWeight.parse(weight) })}
      />
      <ChoiceField
        label="Backbone"
        value={String(alpha)}
        choices={alphas.map((each) => ({
          value: String(each),
          words: each === 1 ? 'none, every link' : `alpha = ${formatNumber(each)}`,
        }))}
        onChange={(chosen) => void showNetwork({ ...question, alpha: Number(chosen) })}
      />
    </>
  )
}

function LookFields({ look }: Pick<ActorNetwork, 'look'>) {
  return (
    <>
      <ChoiceField
        label="Size by"
        value={look.sizeBy}
        choices={MeasureId.options.map((value) => ({ value, words: lookName(value) }))}
        onChange={(value) => {
          const sizeBy = MeasureId.parse(value)
          changeLook({ sizeBy }, `Sized actors by ${lookName(sizeBy)}`)
        }}
      />
      <ChoiceField
        label="Colour by"
        value={look.colourBy}
        choices={ColourBy.options.map((value) => ({ value, words: lookName(value) }))}
        onChange={(value) => {
          const colourBy = ColourBy.parse(value)
          changeLook({ colourBy }, `Coloured actors by ${lookName(colourBy)}`)
        }}
      />
    </>
  )
}

function Meaning({ what, words }: { what: string; words: MeasureWords }) {
  return (
    <details className="measure-meaning">
      <summary>What {what} means, and does not</summary>
      <p>{words.means}</p>
      <p className="warning">{words.not}</p>
      <p className="muted">{words.paper}</p>
    </details>
  )
}

function MeasuringNews({ look }: Pick<ActorNetwork, 'look'>) {
  const { share, failure, measured } = useMeasures()
  if (failure) return <FailureNotice failure={failure} />
  if (share !== null)
    return (
      <p className="muted appears-late" role="status">
        <span className="spinner" aria-hidden="true" /> Measuring, {formatNumber(Math.round(share * 100))} %
      </p>
    )
  const unsettled = [look.sizeBy, look.colourBy].some(
    (by) => by !== 'events' && by !== 'community' && by !== 'type' && measured?.values[by] === null,
  )
  return unsettled ? <p className="warning">This measure does not settle on this network.</p> : null
}

function Controls({ network }: { network: ActorNetwork }) {
  const { question, look } = network
  const filters = useView((view) => view.filters)
  const links = linksOf(useView(), useVisibleGraph().edges)
  const meant = [...new Set([look.sizeBy, look.colourBy])].flatMap((by) => {
    if (by === 'type') return []
    return by === 'community' ? [communityWords] : [measureWords[by]]
  })
  return (
    <>
      <p>{eventsWords(network)}</p>
      <p className="muted" role="status">
        {backboneWords(network, links)}
      </p>
      {'filters' in question.of && <FieldsNotAsked />}
      {isOutOfStep(question, filters) && (
        <p>
          The filters are others now.{' '}
          <button type="button" className="link-button" onClick={() => void showNetworkOfCorpus()}>
            Build it again with them
          </button>
        </p>
      )}
      {isLeavingOut(question.leavingOut) && (
        <p>
          <button
            type="button"
            className="link-button"
            onClick={() => void showNetwork({ ...question, leavingOut: leavingNothingOut })}
          >
            Build it again with all of it
          </button>
        </p>
      )}
      <QuestionFields question={question} alpha={network.alpha} />
      <LookFields look={look} />
      <MeasuringNews look={look} />
      <ColourKey colourBy={look.colourBy} />
      <p>
        <button type="button" className="link-button" onClick={() => openDialog('survive')}>
          Does it survive without some of its sources?
        </button>
      </p>
      <Meaning what={`a weight ${weightWords[question.weight].name}`} words={weightWords[question.weight]} />
      {meant.map((words) => (
        <Meaning key={words.name} what={words.name.toLowerCase()} words={words} />
      ))}
    </>
  )
}

/** The actor network on the canvas: of what it is, what of it is shown, and how; or the ways to one. */
export function NetworkSection() {
  const network = useView((view) => view.network)
  return (
    <section className="panel-section network" aria-label="Actor network">
      <h2 className="section-title">Actor network</h2>
      {network ? <Controls network={network} /> : <Doors />}
    </section>
  )
}
