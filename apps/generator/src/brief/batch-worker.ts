import {parentPort} from 'node:worker_threads'
import {InputError} from '@jianbao/model'
import {loadConfig} from '../config/load-config.js'
import {processConsole} from '../console/console.js'
import {writeOutput} from '../files/write-output.js'
import {makeBriefing} from './make-briefing.js'
import type {BatchJob} from './run-batch.js'

// Runs in a worker thread: a job in, its written files or its failure out.
parentPort?.on('message', async ({file, out, overrides}: BatchJob) => {
  try {
    const console = await processConsole([])
    const loaded = await loadConfig(file, console)
    const {files} = await makeBriefing({...loaded, config: {...loaded.config, ...overrides}}, console, () => undefined)
    parentPort?.postMessage({written: await writeOutput(out, files)})
  } catch (error) {
    const failure =
      error instanceof InputError ? error.toString() : error instanceof Error ? error.message : String(error)
    parentPort?.postMessage({written: [], failure})
  }
})
