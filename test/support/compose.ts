import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const Service = z.object({
  image: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.tuple([z.literal('CMD-SHELL'), z.string()]) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
})
const file = resolve(import.meta.dirname, '../../docker-compose.yml')

/** What docker-compose.yml says. */
export const { services, volumes } = z
  .object({
    services: z.object({ neo4j: Service, skein: Service }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(readFileSync(file, 'utf8')))
