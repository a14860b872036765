import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

// Tests read the packages' sources; users read dist.
const conditions = ['jianbao-source', 'node', 'import', 'module', 'default']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {
    setupFiles: [fileURLToPath(new URL('test/property-seed.ts', import.meta.url))],
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    reporters: ['default', ['json', {outputFile: '.vitest/results.json'}]],
    testTimeout: 120_000, // a machine of two cores that others share has been seen to take ten times as long
    hookTimeout: 300_000
  }
})
