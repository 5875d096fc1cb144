import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi'
import { nodeTypeNames, nodeTypes } from '#model/node-types.ts'
import { Problem } from '#model/problem.ts'
import type { Route } from './route.ts'

/** A whole number: raised when something of the contract goes away or comes to mean something else. */
export const apiVersion = '1'

const problems = { content: { 'application/problem+json': { schema: Problem } } }

function operation({
  method,
  address,
  summary,
  takes,
  answers,
  meanwhile,
}: Route): ZodOpenApiOperationObject {
  const parameters = Object.entries(takes.shape)
  const inPath = parameters.filter(([name]) => address.includes(`{${name}}`))
  const others = z.object(Object.fromEntries(parameters.filter((parameter) => !inPath.includes(parameter))))
  return {
    summary,
    requestParams: {
      ...(inPath.length > 0 && { path: z.object(Object.fromEntries(inPath)) }),
      ...(method === 'get' && { query: others }),
    },
    ...(method === 'post' && {
      requestBody: { required: true, content: { 'application/json': { schema: others.strict() } } },
    }),
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: answers } } },
      ...(meanwhile && {
        202: { description: 'Not yet', content: { 'application/json': { schema: meanwhile } } },
      }),
      400: { description: 'A parameter is wrong', ...problems },
      404: { description: 'There is no such thing', ...problems },
      503: { description: 'The graph store does not answer', ...problems },
      default: { description: 'Why it cannot be answered', ...problems },
    },
  }
}

const changes: ZodOpenApiOperationObject = {
  summary: 'Server-sent events: one named revision, with the new revision as its data, after each import',
  responses: {
    200: { description: 'A stream', content: { 'text/event-stream': { schema: { type: 'string' } } } },
  },
}

type Document = ReturnType<typeof createDocument>

/** A list stands in an address once, with commas. */
function withListsByComma(document: Document): Document {
  for (const { get } of Object.values(document.paths ?? {})) {
    for (const parameter of get?.parameters ?? []) {
      if (!('schema' in parameter) || !parameter.schema || !('type' in parameter.schema)) continue
      if (parameter.schema.type === 'array') Object.assign(parameter, { style: 'form', explode: false })
    }
  }
  return document
}

const listed = new Intl.ListFormat('en-GB')

/** The OpenAPI 3.1 document of the routes, made from the contract that they parse and answer by. */
export function apiDocument(routes: Route[]) {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  paths['/api/changes'] = { get: changes }
  for (const route of routes)
    paths[route.address] = { ...paths[route.address], [route.method]: operation(route) }
  const document = createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Skein',
      version: apiVersion,
      description: `A knowledge graph of ${listed.format(nodeTypes.map((type) => nodeTypeNames[type].many))}. Read only.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    // Whether this server wants it, /api/health says.
    security: [{}, { token: [] }],
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'SKEIN_TOKEN, where the server was started with one',
        },
      },
    },
    paths,
  })
  return withListsByComma(document)
}
