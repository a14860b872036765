import {InputError} from '@jianbao/model'
import type {Config} from '../config/config.js'
import type {Console} from '../console/console.js'
import {progressOn} from '../console/progress.js'
import {batchJobs, runBatch} from './run-batch.js'

/** What a batch needs of the command line. */
export interface BatchOptions {
  readonly out: string
  readonly quiet?: boolean
  readonly verbose?: boolean
}

/**
 * Several configurations: each into a folder of its own, on all cores; a failure is told and the others go on.
 *
 * @throws {InputError} at the end, if any of them failed.
 */
export async function briefBatch(
  files: readonly string[],
  overrides: Partial<Config>,
  options: BatchOptions,
  console: Console
): Promise<void> {
  const jobs = batchJobs(files, options.out, overrides)
  const progress = progressOn(console, options)
  let finished = 0
  const results = await runBatch(jobs, ({job, failure}) => {
    finished++
    progress.step(`${finished} of ${jobs.length} briefings: ${job.file}`)
    if (failure === undefined) return
    progress.done()
    console.err(`jianbao: ${console.say(failure)}\n`)
  })
  progress.done()
  if (!options.quiet) for (const file of results.flatMap(({written}) => written)) console.out(`${file}\n`)
  const failed = results.filter(({failure}) => failure !== undefined).length
  if (failed > 0)
    throw new InputError(`${failed} of ${jobs.length} briefings could not be made.`, {}, 'The others are written.')
}
