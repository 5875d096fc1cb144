import { html, Markup } from './markup.ts'
import { type Operation, readDocument, type Schema } from './read-document.ts'
import { style } from './style.ts'
import { anchorOf, fieldsOf, typeWords } from './type-words.ts'

const problemType = 'application/problem+json'

function anchorOfOperation(method: string, address: string): string {
  return `${method}${address.replace(/\W+/g, '-')}`
}

function parametersTable({ parameters }: Operation): Markup {
  if (parameters.length === 0) return html``
  return html`<h4>Takes</h4>
<div class="wide" tabindex="0" role="group" aria-label="Parameters"><table>
<thead><tr><th scope="col">parameter</th><th scope="col">what</th><th scope="col">meaning</th></tr></thead>
<tbody>${parameters.map((parameter) => {
    const { name, schema, required } = parameter
    const fallback = schema.default === undefined ? '' : `. ${JSON.stringify(schema.default)} when left out`
    return html`<tr><th scope="row"><code>${name}</code></th>
<td>${parameter.in === 'path' ? 'in the path' : required ? 'required' : 'optional'}</td>
<td>${typeWords(schema)}${fallback}${description(parameter.description ?? schema.description)}</td></tr>`
  })}</tbody></table></div>`
}

function description(text: string | undefined): string {
  return text === undefined ? '' : `. ${text}`
}

function bodyOf({ requestBody }: Operation): Markup {
  const schema = requestBody?.content['application/json']?.schema
  return schema ? html`<h4>Takes, as JSON in the body</h4>${fieldsOf(schema)}` : html``
}

function answersOf({ responses }: Operation): Markup {
  const told = Object.entries(responses).flatMap(([status, { description: text, content }]) =>
    Object.entries(content).map(([type, { schema }]) => ({ status, text, type, schema })),
  )
  const [refusals, answers] = [true, false].map((isRefusal) =>
    told.filter(({ type }) => (type === problemType) === isRefusal),
  )
  return html`<h4>Answers</h4><dl>${(answers ?? []).map(
    ({ status, text, type, schema }) =>
      html`<dt><code>${status}</code> ${text}</dt><dd><code>${type}</code>: ${typeWords(schema)}</dd>`,
  )}</dl>${(refusals ?? [])
    .slice(0, 1)
    .map(
      ({ schema }) =>
        html`<p class="quiet">What it refuses, and why it cannot answer, as <code>${problemType}</code>: ${typeWords(schema)}.</p>`,
    )}`
}

function section(method: string, address: string, operation: Operation): Markup {
  return html`<section aria-labelledby="${anchorOfOperation(method, address)}">
<h3 id="${anchorOfOperation(method, address)}"><span class="method">${method.toUpperCase()}</span> <code>${address}</code></h3>
<p>${operation.summary}.</p>
${parametersTable(operation)}${bodyOf(operation)}${answersOf(operation)}</section>`
}

function named([name, schema]: [string, Schema]): Markup {
  return html`<section aria-labelledby="${anchorOf(name)}"><h3 id="${anchorOf(name)}"><code>${name}</code></h3>
${schema.description === undefined ? '' : html`<p>${schema.description}.</p>`}
${schema.properties ? fieldsOf(schema) : html`<p>${typeWords(schema)}</p>`}</section>`
}

/** A page to read the API document by: what a browser shows without any script. Takes the nonce of an answer. */
export function apiPage(document: unknown): (nonce: string) => string {
  const { info, paths, components } = readDocument(document)
  const operations = Object.entries(paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, address, operation })),
  )
  const list = operations.map(
    ({ method, address, operation }) =>
      html`<li><a href="#${anchorOfOperation(method, address)}"><span class="method">${method.toUpperCase()}</span> ${address}</a> ${operation.summary}</li>`,
  )
  const body = html`<header><h1>The API of Skein, version ${info.version}</h1>
<p>${info.description} <a href="/">The page itself</a> asks by these addresses too. For programs:
<a href="/api/openapi.json">/api/openapi.json</a>.</p></header>
<main>
<nav aria-labelledby="addresses"><h2 id="addresses">Addresses</h2><ul>${list}</ul></nav>
<h2>How each is asked</h2>
${operations.map(({ method, address, operation }) => section(method, address, operation))}
<h2>What they answer with</h2>
${Object.entries(components.schemas).map(named)}
</main>`
  return (nonce) =>
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>The API of Skein</title>
<style nonce="${nonce}">${new Markup(style)}</style>
</head>
<body>${body}</body>
</html>
`.text
}
