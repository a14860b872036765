import {availableParallelism} from 'node:os'
import path from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Config} from '../config/config.js'

/** One briefing of a batch. */
export interface BatchJob {
  /** Configuration file. */
  readonly file: string
  /** Folder that its files go to. */
  readonly out: string
  /** What the command line sets for all. */
  readonly overrides: Partial<Config>
}

/** How one job ended: the files written, or the sentence that says why not. */
export interface BatchResult {
  readonly job: BatchJob
  readonly written: readonly string[]
  readonly failure?: string
}

// A worker holds its own fonts (60 MB) and readings: more of them than this gain nothing on the machines seen.
const maxWorkers = 8

/** Folders of a batch: one for each configuration, named after it; equal names are counted. */
export function batchJobs(files: readonly string[], out: string, overrides: Partial<Config>): BatchJob[] {
  const taken = new Map<string, number>()
  return files.map((file) => {
    const base = path.basename(file).replace(/\.ya?ml$/, '')
    const serial = (taken.get(base) ?? 0) + 1
    taken.set(base, serial)
    return {file, out: path.join(out, serial === 1 ? base : `${base}-${serial}`), overrides}
  })
}

/** Runs jobs on the machine's cores; one that fails does not stop the others. `done` is told each result as it comes. */
export async function runBatch(jobs: readonly BatchJob[], done: (result: BatchResult) => void): Promise<BatchResult[]> {
  const waiting = [...jobs]
  const results: BatchResult[] = []
  const count = Math.min(maxWorkers, availableParallelism(), jobs.length)
  const record = (result: BatchResult) => {
    results.push(result)
    done(result)
  }
  await Promise.all(Array.from({length: count}, () => runWorker(waiting, record)))
  return results.sort((a, b) => jobs.indexOf(a.job) - jobs.indexOf(b.job))
}

/** One worker takes job after job; if it dies, its job has failed and a new worker goes on. */
async function runWorker(waiting: BatchJob[], record: (result: BatchResult) => void): Promise<void> {
  let worker: Worker | undefined
  for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
    worker ??= new Worker(new URL('./batch-worker.js', import.meta.url))
    try {
      record({job, ...(await ask(worker, job))})
    } catch (error) {
      record({job, written: [], failure: error instanceof Error ? error.message : String(error)})
      worker = undefined
    }
  }
  await worker?.terminate()
}

function ask(worker: Worker, job: BatchJob): Promise<Pick<BatchResult, 'written' | 'failure'>> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (answer) => {
      worker.off('error', reject)
      resolve(answer)
    })
    worker.postMessage(job)
  })
}
