import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings } from '#graph/settings.ts'
import { services, volumes } from '../test/support/compose.ts'
import { Settings } from './serve.ts'

const read = (name: string) => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8')

const { neo4j, skein } = services
const dockerfile = read('Dockerfile')
const command: string[] = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '[]')

/** A value as compose fills it in where nothing is set. */
const unset = (value: string) => value.replace(/\$\{\w+:-([^}]*)\}/g, '$1')

describe('docker compose', () => {
  it('runs the line of Neo4j that the tests run', () => {
    const [, tested] = /<neo4j\.version>(\d+\.\d+)\.\d+</.exec(read('scripts/neo4j/pom.xml')) ?? []
    expect(neo4j.image).toBe(`neo4j:${tested}-community`)
  })

  it('gives Skein settings that it knows and takes, those of the image among them', () => {
    const [, ofImage = ''] = /^ENV (.+)$/m.exec(dockerfile) ?? []
    const inImage: Record<string, string> = Object.fromEntries(
      ofImage.split(' ').map((pair) => pair.split('=')),
    )
    const own = Object.entries(skein.environment).map(([name, value]) => [name, unset(value)])
    const { NODE_ENV, NODE_OPTIONS: _, ...given } = { ...inImage, ...Object.fromEntries(own) }
    expect(NODE_ENV).toBe('production')
    expect(Object.keys(given).filter((name) => !(name in Settings.shape))).toEqual([])
    const settings = readSettings(Settings, given)
    expect(settings.NEO4J_URI).toBe('bolt://neo4j:7687')
    expect(`${settings.NEO4J_USER}/${settings.NEO4J_PASSWORD}`).toBe(
      unset(neo4j.environment.NEO4J_AUTH ?? ''),
    )
  })

  it('starts the server as npm start does', () => {
    const { scripts } = JSON.parse(read('package.json'))
    expect(command.slice(0, -1).join(' ')).toBe(scripts.start)
  })

  it('waits for a Neo4j that answers', () => {
    expect(neo4j.healthcheck?.test[1]).toContain('cypher-shell')
    expect(skein.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
  })

  it('lets nobody but this machine in, and no page of its browsers to the database', () => {
    expect(skein.ports).toEqual([`127.0.0.1:4860:${/^EXPOSE (\d+)$/m.exec(dockerfile)?.[1]}`])
    expect(neo4j.ports).toEqual([])
  })

  it('answers under its own names alone, as every page knows the token that is not set', () => {
    expect(
      readSettings(Settings, { SKEIN_HOSTS: unset(skein.environment.SKEIN_HOSTS ?? '') }).SKEIN_HOSTS,
    ).toEqual(['localhost'])
  })

  it('keeps the graph, and shows the folder that it cannot write', () => {
    expect(neo4j.volumes.map((volume) => volume.split(':')[0])).toEqual(Object.keys(volumes))
    expect(skein.volumes.map(unset)).toEqual([`./examples:${command.at(-1)}:ro`])
  })
})
