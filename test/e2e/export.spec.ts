import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { askNetworkx } from '../support/networkx.ts'
import { aSite, eachFromOneView, eachTest } from './site.ts'
import type { SkeinPage } from './skein-page.ts'

const site = aSite()
let skein: SkeinPage

/** A view in which the actors are hidden. */
async function begin(page: SkeinPage) {
  skein = page
  await skein.find('oliver north')
  await skein.page.getByRole('button', { name: /^Actors/ }).click()
}

/** What is left in it. */
async function left() {
  const isLeft = (id: string) => !id.includes('actor:')
  const nodes = Object.keys(await skein.positions())
    .filter(isLeft)
    .sort()
  const edges = (await skein.edgeIds()).filter(isLeft)
  return { nodes, edges }
}

async function exported(words: string) {
  const { page } = skein
  await page.getByRole('button', { name: 'Share and export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: words }).click(),
  ])
  return { path: await download.path(), name: download.suggestedFilename() }
}

const whole = `{'nodes': sorted(graph.nodes), 'edges': graph.number_of_edges(), 'label': all(d.get('label') or d.get('name') for _, d in graph.nodes(data=True))}`
/** networkx knows GEXF up to 1.2, which has what we write of 1.3 under another name. */
const gexfOfToday = `nx.read_gexf(__import__('io').BytesIO(open(path, 'rb').read().replace(b'http://gexf.net/1.3', b'http://www.gexf.net/1.2draft')))`
const read = (reader: string) => `(lambda graph: ${whole})(${reader})`

describe('what is exported', () => {
  eachFromOneView(site, begin)

  it.each([
    ['GraphML', 'nx.read_graphml(path)'],
    ['GEXF', gexfOfToday],
    ['Cytoscape JSON', 'nx.cytoscape_graph(json.load(open(path)))'],
  ])('as %s is what is in view when networkx reads it', async (words, reader) => {
    const { nodes, edges } = await left()
    const { path } = await exported(words)
    expect(await askNetworkx(path, read(reader))).toEqual({ nodes, edges: edges.length, label: true })
    expect(await readFile(path, 'utf8')).toMatch(/hidden/)
  })

  it('as tables has a row for each node or edge, and its name says what is hidden', async () => {
    const { nodes, edges } = await left()
    const { path, name } = await exported('Nodes as CSV')
    expect(name).toMatch(/hidden\.nodes\.csv$/)
    const rows = `[row['id'] for row in __import__('csv').DictReader(open(path, newline=''))]`
    expect(await askNetworkx(path, `sorted(${rows})`)).toEqual(nodes)
    expect(await askNetworkx((await exported('Edges as CSV')).path, `sorted(${rows})`)).toEqual(edges)
  })

  it('as a drawing has a legend and a caption, and is well-formed', async () => {
    const { path } = await exported('SVG')
    const texts = `' '.join(__import__('xml.etree.ElementTree').etree.ElementTree.parse(path).getroot().itertext())`
    const text = await askNetworkx(path, texts)
    for (const words of ['Events', 'hidden', 'Actors hidden', 'revision']) expect(text).toContain(words)
  })

  it('as a picture is a PNG of at most 4,096 pixels', async () => {
    const bytes = await readFile((await exported('PNG')).path)
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG')
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    expect(width).toBeGreaterThan(800)
    expect(Math.max(width, height)).toBeLessThanOrEqual(4096)
  })
})

describe('what is exported before the server told what it rests on', () => {
  eachTest(site, begin)

  it('says so when it lacks what stands behind the edges, and has it once the server answers', async () => {
    await skein.page.route('**/api/evidence', (route) => route.abort())
    const { path } = await exported('Edges as CSV')
    await skein.page.getByText(/^Saved as Edges as CSV: .* It lacks what stands behind some edges/).waitFor()
    expect(await readFile(path, 'utf8')).not.toContain('property.evidence.sources')
    await skein.page.unroute('**/api/evidence')
    const [download] = await Promise.all([
      skein.page.waitForEvent('download'),
      skein.page.getByRole('button', { name: 'Try again' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain('property.evidence.sources')
    skein.complaints.length = 0
  })
})
