interface Form {
  /** What each attribute must look like; those not in `needed` may be left out. */
  attributes?: Record<string, RegExp>
  needed?: readonly string[]
  /** The elements within, in this order where it matters to GEXF, each at least and at most so often. */
  within?: Record<string, readonly [least: number, most: number]>
  isOrdered?: true
}

const [any, many] = [/^/, Number.POSITIVE_INFINITY]
const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i
const count = /^\d+$/
const edgeType = /^(directed|undirected|mutual)$/
const valueType =
  /^(integer|long|double|float|boolean|bigdecimal|biginteger|byte|char|short|string|anyURI|list(string|boolean|integer|long|float|double|byte|short|bigdecimal|biginteger|char))$/

/** GEXF 1.3 as https://gexf.net describes it, as far as a graph without dynamics and hierarchy needs it. */
const forms: Record<string, Form> = {
  gexf: {
    attributes: { version: /^1\.3$/, variant: any },
    needed: ['version'],
    within: { meta: [0, 1], graph: [1, 1] },
    isOrdered: true,
  },
  meta: {
    attributes: { lastmodifieddate: /^\d{4}-\d\d-\d\d$/ },
    within: { creator: [0, 1], keywords: [0, 1], description: [0, 1] },
  },
  creator: {},
  keywords: {},
  description: {},
  graph: {
    attributes: { defaultedgetype: edgeType, idtype: /^(integer|string)$/, mode: /^(static|dynamic)$/ },
    within: { attributes: [0, many], nodes: [1, 1], edges: [1, 1] },
    isOrdered: true,
  },
  attributes: {
    attributes: { class: /^(node|edge)$/, mode: /^(static|dynamic)$/ },
    needed: ['class'],
    within: { attribute: [0, many] },
  },
  attribute: {
    attributes: { id: any, title: any, type: valueType },
    needed: ['id', 'title', 'type'],
    within: { default: [0, 1], options: [0, 1] },
  },
  nodes: { attributes: { count }, within: { node: [0, many] } },
  edges: { attributes: { count }, within: { edge: [0, many] } },
  node: {
    attributes: { id: any, label: any },
    needed: ['id'],
    within: {
      attvalues: [0, 1],
      'viz:size': [0, 1],
      'viz:position': [0, 1],
      'viz:shape': [0, 1],
      'viz:color': [0, 1],
    },
  },
  edge: {
    attributes: { id: any, type: edgeType, label: any, source: any, target: any, weight: number, kind: any },
    needed: ['source', 'target'],
    within: { attvalues: [0, 1] },
  },
  attvalues: { within: { attvalue: [0, many] } },
  attvalue: { attributes: { for: any, value: any }, needed: ['for', 'value'] },
  'viz:size': { attributes: { value: /^\d+(\.\d+)?$/ }, needed: ['value'] },
  'viz:position': { attributes: { x: number, y: number, z: number }, needed: ['x', 'y'] },
  'viz:shape': { attributes: { value: /^(disc|square|triangle|diamond|image)$/ }, needed: ['value'] },
}

const values: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  long: /^-?\d+$/,
  float: number,
  double: number,
  boolean: /^(true|false)$/,
}

function namespaceOf({ prefix }: Element): string {
  return prefix === 'viz' ? 'http://gexf.net/1.3/viz' : 'http://gexf.net/1.3'
}

function faultsOfElement(element: Element): string[] {
  const { tagName } = element
  const form = forms[tagName]
  if (!form) return [`${tagName} is no element of GEXF`]
  const given = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'))
  const children = [...element.children].map((child) => child.tagName)
  const within = Object.entries(form.within ?? {})
  const order = children.map((name) => within.findIndex(([known]) => known === name))
  return [
    ...(element.namespaceURI === namespaceOf(element) ? [] : [`${tagName} is of another namespace`]),
    ...given.flatMap(({ name, value }) =>
      form.attributes?.[name]?.test(value) ? [] : [`${tagName} has ${name}="${value}"`],
    ),
    ...(form.needed ?? []).flatMap((name) =>
      element.hasAttribute(name) ? [] : [`${tagName} lacks ${name}`],
    ),
    ...children.flatMap((name) => (form.within?.[name] ? [] : [`${tagName} holds ${name}`])),
    ...within.flatMap(([name, [least, most]]) => {
      const times = children.filter((child) => child === name).length
      return times < least || times > most ? [`${tagName} holds ${name} ${times} times`] : []
    }),
    ...(form.isOrdered && order.some((place, at) => place < (order[at - 1] ?? 0))
      ? [`${tagName} is not in order`]
      : []),
  ]
}

/** What the form cannot tell: that ids are there once, and that all that is spoken of is declared, and of its type. */
function faultsOfReference(document: Document): string[] {
  const idsOf = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.id)
  const nodes = new Set(idsOf('node'))
  const twice = [
    'node',
    'edge',
    'attributes[class=node] > attribute',
    'attributes[class=edge] > attribute',
  ].flatMap((selector) => {
    const ids = idsOf(selector)
    return new Set(ids).size === ids.length ? [] : [`an id of ${selector} is there twice`]
  })
  const ends = [...document.querySelectorAll('edge')].flatMap((edge) =>
    ['source', 'target'].flatMap((end) =>
      nodes.has(edge.getAttribute(end) ?? '') ? [] : [`${edge.id} has no ${end}`],
    ),
  )
  const types = (of: string) =>
    new Map(
      [...document.querySelectorAll(`attributes[class=${of}] > attribute`)].map((one) => [
        one.id,
        one.getAttribute('type') ?? '',
      ]),
    )
  const told = ['node', 'edge'].flatMap((of) => {
    const declared = types(of)
    return [...document.querySelectorAll(`${of} > attvalues > attvalue`)].flatMap((one) => {
      const [name, value] = [one.getAttribute('for') ?? '', one.getAttribute('value') ?? '']
      const type = declared.get(name)
      if (type === undefined) return [`${name} of a ${of} is not declared`]
      return (values[type] ?? any).test(value) ? [] : [`${name} of a ${of} is no ${type}: ${value}`]
    })
  })
  return [...twice, ...ends, ...told]
}

/** Where a text is not GEXF 1.3; nowhere when it is. */
export function faultsOfGexf(text: string): string[] {
  const document = new DOMParser().parseFromString(text, 'text/xml')
  return [...[...document.querySelectorAll('*')].flatMap(faultsOfElement), ...faultsOfReference(document)]
}
