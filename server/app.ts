import { resolve } from 'node:path'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Store } from '#graph/store.ts'
import { apiDocument } from './api-document.ts'
import { tellChanges } from './changes/changes.ts'
import type { Revisions } from './changes/revisions.ts'
import type { Kept } from './kept.ts'
import { foreignHost, problemOf, unexpected, unknownAddress } from './problems.ts'
import { mount } from './route.ts'
import { routes } from './routes.ts'

const clientFolder = resolve(import.meta.dirname, '../build/client')

const security = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'", 'blob:'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
})

/** A page elsewhere could make a browser ask this machine under another name; only our own names are answered. */
function onlyAsked(names: ReadonlySet<string> | undefined): RequestHandler {
  return (request, _response, next) => {
    next(names && !names.has(request.hostname) ? foreignHost(request.hostname) : undefined)
  }
}

const answerProblem: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error)
  const known = problemOf(error)
  if (!known) console.error(error)
  const problem = known ?? unexpected
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

export interface AppOptions {
  /** The host names it answers to; any when left out. */
  names?: ReadonlySet<string>
  revisions: Revisions
}

export function createApp(store: Store, kept: Kept, { names, revisions }: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(security, onlyAsked(names), compression(), express.json({ limit: '1mb' }))
  const document = apiDocument(routes)
  app.get('/api/openapi.json', (_request, response) => {
    response.json(document)
  })
  app.get('/api/changes', tellChanges(revisions))
  for (const route of routes) mount(app, store, kept, route)
  app.use(express.static(clientFolder))
  app.use((request, _response, next) => next(unknownAddress(request.path)))
  app.use(answerProblem)
  return app
}
