import {expect, test} from 'vitest'
import {batchJobs} from '../src/brief/run-batch.js'

test('each configuration of a batch has a folder of its own', () => {
  const jobs = batchJobs(['a/jintan.yaml', 'b/jintan.yaml', 'c/wujin.yml'], 'out', {})
  expect(jobs.map(({out}) => out)).toEqual(['out/jintan', 'out/jintan-2', 'out/wujin'])
})
