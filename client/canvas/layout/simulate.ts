import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { LayoutGraph, LayoutNode, Positions } from './layout-graph.ts'

type Body = LayoutNode & SimulationNodeDatum
type Link = SimulationLinkDatum<Body>
type Progress = (share: number) => void

const localTicks = 90
const collisionTicks = 40
const globalTicks = 140

/** The values were measured for speed on large graphs; a small one has room, so its labels get some. */
const small = 300
const roominess = 1.7

function spreadOf(graph: LayoutGraph): number {
  return graph.nodes.length <= small ? roominess : 1
}

function bodiesOf(graph: LayoutGraph): Body[] {
  return graph.nodes.map((node) => (node.pinned ? { ...node, fx: node.x, fy: node.y } : { ...node }))
}

function linksOf(graph: LayoutGraph): Link[] {
  return graph.links.map(({ source, target }) => ({ source, target }))
}

function collision(spread: number) {
  return forceCollide<Body>((body) => body.radius + 3 * spread ** 3)
}

function attraction(graph: LayoutGraph, spread: number) {
  return forceLink<Body, Link>(linksOf(graph))
    .id((body) => body.id)
    .distance(60 * spread)
}

function repulsion(reach: number, spread: number) {
  return forceManyBody<Body>()
    .strength(-120 * spread ** 2)
    .theta(1.1)
    .distanceMax(reach)
}

function run(simulation: Simulation<Body, undefined>, ticks: number, report: Progress) {
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick()
    if (tick % 10 === 0) report(tick / ticks)
  }
}

function freePositions(bodies: readonly Body[]): Positions {
  return new Map(bodies.filter((body) => !body.pinned).map(({ id, x, y }) => [id, { x, y }]))
}

/** Forces between nodes that are no further apart than this. */
function forcesWithin(reach: number, graph: LayoutGraph, bodies: Body[]) {
  const spread = spreadOf(graph)
  return forceSimulation(bodies)
    .stop()
    .alphaDecay(0.05)
    .force('link', attraction(graph, spread))
    .force('charge', repulsion(reach, spread))
}

/** Lays out the whole graph from where its nodes are. Answers the positions of the nodes not pinned. */
export function layOut(graph: LayoutGraph, report: Progress = () => {}): Positions {
  const bodies = bodiesOf(graph)
  const simulation = forcesWithin(1500, graph, bodies)
    .force('x', forceX<Body>(0).strength(0.03))
    .force('y', forceY<Body>(0).strength(0.03))
    .force('collide', collision(spreadOf(graph)))
  run(simulation, globalTicks, report)
  return freePositions(bodies)
}

/** Finds room for the nodes that are not pinned, first by forces close by, then by collision alone. */
export function makeRoom(graph: LayoutGraph, report: Progress = () => {}): Positions {
  const bodies = bodiesOf(graph)
  const simulation = forcesWithin(300, graph, bodies).force('collide', collision(spreadOf(graph)))
  run(simulation, localTicks, report)
  simulation.force('link', null).force('charge', null).alpha(0.3)
  run(simulation, collisionTicks, () => {})
  return freePositions(bodies)
}
