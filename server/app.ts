import { join } from 'node:path'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express } from 'express'
import type { Store } from '#graph/store.ts'
import { limitRequests } from './access/limit-rate.ts'
import { onlyAsked } from './access/own-names.ts'
import { requireToken } from './access/require-token.ts'
import { nonceFor, securityHeaders } from './access/security-headers.ts'
import { apiDocument, apiVersion } from './api-document.ts'
import { apiPage } from './api-page/api-page.ts'
import { tellChanges } from './changes/changes.ts'
import type { Revisions } from './changes/revisions.ts'
import type { Kept } from './kept.ts'
import { type Log, logRequests } from './log.ts'
import { mount, refuseOtherMethods } from './mount.ts'
import { clientFolder, sendPage } from './page.ts'
import { problemOf, unexpected, unknownAddress } from './problems.ts'
import { routes } from './routes.ts'
import { firstFlight } from './send-json.ts'
import { tagAnswer } from './tags/entity-tag.ts'

function answerProblem(log: Log): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const known = problemOf(error)
    if (!known) log.error(error)
    const problem = known ?? unexpected
    response
      .status(problem.status)
      .set('cache-control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problem))
  }
}

export interface AppOptions {
  /** The host names it answers to; any when left out. */
  names?: ReadonlySet<string>
  /** What every request must bring; nothing when left out. */
  token?: string
  log: Log
  revisions: Revisions
}

export function createApp(store: Store, kept: Kept, { names, token, revisions, log }: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  app.set('etag', false)
  app.use(logRequests(log, token), securityHeaders)
  if (names) app.use(onlyAsked(names))
  if (token !== undefined) app.use(limitRequests(), requireToken(token))
  app.use(compression({ threshold: firstFlight }))
  app.post('/api/*address', express.json({ limit: '8mb' }))
  app.use('/api', (_request, response, next) => {
    response.set('skein-api-version', apiVersion)
    next()
  })
  const document = apiDocument(routes)
  app.get('/api/openapi.json', (request, response) => {
    tagAnswer(response, request.originalUrl, { mark: 'document', revision: null })
    response.json(document)
  })
  const page = apiPage(document)
  app.get('/api/docs', (_request, response) => {
    response
      .set('cache-control', 'no-store')
      .type('html')
      .send(page(nonceFor(response)))
  })
  app.get('/api/changes', tellChanges(revisions))
  for (const address of ['/api/openapi.json', '/api/docs', '/api/changes'])
    refuseOtherMethods(app, address, ['get'])
  for (const route of routes) mount(app, store, kept, route)
  for (const address of new Set(routes.map((route) => route.address))) {
    const methods = routes.filter((route) => route.address === address).map(({ method }) => method)
    refuseOtherMethods(app, address, methods)
  }
  app.get(['/', '/index.html'], sendPage)
  // The name of each of these is made of what is in it.
  app.use('/assets', express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y' }))
  app.use(express.static(clientFolder, { index: false }))
  app.use((request, _response, next) => next(unknownAddress(request.path)))
  app.use(answerProblem(log))
  return app
}
