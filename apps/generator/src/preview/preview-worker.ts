import {parentPort, workerData} from 'node:worker_threads'
import {compareReports} from '@jianbao/compare'
import {InputError} from '@jianbao/model'
import {readSources} from '../brief/read-sources.js'
import {loadJob} from '../config/load-job.js'
import {processConsole} from '../console/console.js'
import {buildPreview, type PreviewJob} from './build-preview.js'
import type {BuilderAnswer, BuilderOptions} from './start-builder.js'
import {sweepYoung} from './sweep-young.js'

// Runs in a worker thread: reads the reports once, then builds whenever it is asked to.
const {template, inputs, language} = workerData as BuilderOptions
const answer = (message: BuilderAnswer) => parentPort?.postMessage(message)
const sweep = sweepYoung()

async function readJob(): Promise<PreviewJob> {
  const console = await processConsole([])
  const loaded = await loadJob(inputs, console)
  const {readings, roles} = await readSources(loaded, console, () => undefined)
  const comparison = compareReports(readings, {roles})
  return {template, language, config: loaded.config, readings, comparison, views: new Map()}
}

try {
  const job = await readJob()
  parentPort?.on('message', async () => {
    await buildPreview(job, (part) => answer({part}))
    answer({done: true})
    sweep()
  })
  answer({done: true})
} catch (error) {
  if (!(error instanceof InputError)) throw error
  answer({failure: {reason: error.message, place: error.place, hint: error.hint}})
  parentPort?.close()
}
