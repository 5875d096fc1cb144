import { defineConfig } from 'vitest/config'

const faultsOnNeo4j = ['kill-neo4j', 'neo4j-in-use', 'two-importers'].map(
  (name) => `test/faults/${name}.test.ts`,
)

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{model,graph,importer,server,scripts,bench}/**/*.test.ts'],
          // Loading its modules anew for each file would take longer than all the tests.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'client',
          css: { include: /theme\.css/ },
          include: ['client/**/*.test.ts'],
          isolate: false,
          unstubGlobals: true,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Those with a document, or that mock a module. A page's modules hold what it shows: each file has them anew.
        test: {
          name: 'page',
          include: ['client/**/*.test.tsx'],
          pool: 'threads',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          globalSetup: 'test/support/neo4j-setup.ts',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'faults-embedded',
          include: ['test/faults/**/*.test.ts'],
          exclude: faultsOnNeo4j,
          globalSetup: 'test/support/compile-commands.ts',
          testTimeout: 400_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'faults-neo4j',
          include: faultsOnNeo4j,
          globalSetup: ['test/support/neo4j-setup.ts', 'test/support/compile-commands.ts'],
          testTimeout: 400_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          globalSetup: 'test/support/compile-commands.ts',
          // One server of the examples and one Chromium for all files of a worker (test/e2e/site.ts).
          isolate: false,
          // A page of a busy machine may take more than the usual second for what it is polled for.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
